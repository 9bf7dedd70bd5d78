### public

## page: kernel-refusals

kernel-rejected = This cannot be done as things stand. Nothing was changed.
kernel-not-permitted = This action is not open to you. The person who helps you can tell you why.
kernel-not-signed-in = Your session has ended. Sign in, then try again.
kernel-not-found = We cannot find what you are looking for. The link may be too old.
kernel-invalid-input = An answer is missing or not clear. Correct what is marked, then send it again.
kernel-unknown-command = This action no longer exists. Reload the page, then try again.
kernel-too-many = There were too many tries in a short time. Wait a few minutes, then try again.
kernel-expired = The time limit has passed. Ask for a new link, then try again.
kernel-conflict = Somebody else has just changed the same thing. Look at what changed, then choose.
kernel-internal = Something went wrong on our side. Nothing was lost. Try again in a few minutes.
kernel-unavailable = The service is not answering right now. Nothing was lost. Try again in a few minutes.
kernel-too-large = What you are sending is too large. Remove a part, then send it again.
kernel-to-confirm = It is noted here. The answer will come when the network is back.
