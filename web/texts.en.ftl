# fr=634a30da reviewed=no
web-name = Jalon
# fr=86eb0411 reviewed=no
web-places = The places of your work
# fr=95171785 reviewed=no
web-loading = One moment.
# fr=116b7afa reviewed=no
web-saved = Saved
# fr=456a5211 reviewed=no
web-waiting = { $count ->
    [one] Waiting to be sent ({ $count })
   *[other] Waiting to be sent ({ $count })
}
# fr=0fe3f059 reviewed=no
web-other-language = Français
# fr=4c5db2b3 reviewed=no
web-sign-out = Sign out
# fr=49dcc1ca reviewed=no
web-close = Close
# fr=4d3b7347 reviewed=no
web-keys = Keyboard shortcuts
# fr=b1f345c1 reviewed=no
web-keys-everywhere = Everywhere
# fr=94d7c639 reviewed=no
web-keys-in-file = In a file
# fr=ddd2b3de reviewed=no
web-keys-go = Go to
# fr=fd19281c reviewed=no
web-keys-find = find
# fr=a0936948 reviewed=no
web-keys-note = log a meeting
# fr=126fe5f4 reviewed=no
web-keys-help = show this page
# fr=b5478af4 reviewed=no
web-keys-back = go back
# fr=97ab779b reviewed=no
web-keys-rows = move from row to row
# fr=18f011d1 reviewed=no
web-keys-off = Do not use single-key shortcuts
# fr=a79bb72c reviewed=no
web-locked = Your screen is locked
# fr=52f07700 reviewed=no
web-locked-why = Nobody did anything for fifteen minutes. What you had written is still there.
# fr=2bd002c7 reviewed=no
web-password = Password
# fr=fdf649be reviewed=no
web-unlock = Open
# fr=d77ecc1c reviewed=no
web-unreached = The server does not answer. What you see dates from its last answer.
# fr=1e263c44 reviewed=no
web-refused = This page is not open to you.
# fr=79bd2b0e reviewed=no
web-more = More
# fr=85dedb66 reviewed=no
web-key-up = up arrow
# fr=6ad27db3 reviewed=no
web-key-down = down arrow
# fr=f745354e reviewed=no
web-go-home = Go to “My day”
# fr=fe65d771 reviewed=no
web-missing = Nothing at this address
# fr=100a51b7 reviewed=no
web-missing-why = We find nothing here
# fr=d5912525 reviewed=no
web-missing-next = The address is incomplete or too old, or what it shows belongs to another organisation.
# fr=f3641fef reviewed=no
web-kernel-not-permitted = Your role does not open this page or this action. The management of your organisation can tell you why.
# fr=5c8a282d reviewed=no
web-kernel-not-found = We no longer find what you want to change. Refresh the page.
# fr=ee7bb3f7 reviewed=no
web-kernel-invalid-input = An answer is missing or unclear. Correct it, then save again.
# fr=77f1643b reviewed=no
web-try-again = Try again
# fr=3f1323d8 reviewed=no
web-undo = Undo
# fr=cbbc982a reviewed=no
web-not-sent = The server does not answer. Nothing is lost: try again in a moment.
# fr=791b1e6e reviewed=no
web-why-not = { $what }: not now. { $why }
