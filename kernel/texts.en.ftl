# fr=432b94a0 reviewed=no
kernel-constraint = This cannot be done for now. Nothing was changed.
# fr=c16c6863 reviewed=no
kernel-not-permitted = This action is not open to you. The person who helps you can tell you why.
# fr=b0a4f025 reviewed=no
kernel-not-found = We cannot find what you are looking for. The link may be too old.
# fr=add5b914 reviewed=no
kernel-invalid-input = An answer is missing or not clear. Correct what is marked, then send it again.
# fr=36d372c7 reviewed=no
kernel-signed-out = Your session has ended. Sign in, then try again. Nothing was lost.
# fr=131ec031 reviewed=no
kernel-locked = Your session is paused. Give your password to go on.
# fr=1165b049 reviewed=no
kernel-changed-meanwhile = Somebody else has just changed the same thing. Look at what changed, then choose.
# fr=9fd6d198 reviewed=no
kernel-already-exists = This already exists. Reload the page to see it.
# fr=124798f1 reviewed=no
kernel-id-reused = This was already sent for something else. Go back to the start of the page, then try again.
# fr=097de29c reviewed=no
kernel-from-elsewhere = This was not sent from our site. Open the page on our site, then try again.
# fr=2841a543 reviewed=no
kernel-unknown-command = This action no longer exists. Reload the page, then try again.
# fr=66e47254 reviewed=no
kernel-unknown-query = This list no longer exists. Reload the page, then try again.
# fr=abd3d44a reviewed=no
kernel-too-large = What you are sending is too large. Remove a part, then send it again.
# fr=bc660610 reviewed=no
kernel-internal = Something went wrong on our side. Nothing was changed. Try again in a few minutes.
