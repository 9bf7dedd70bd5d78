# Words of the layout, common to every page.
# fr=8150ee8a reviewed=no
site-name = Jalon
# fr=f522ab75 reviewed=no
site-error-prefix = Error:
# fr=afa30b6e reviewed=no
site-skip = Skip to content
# fr=b4fd1533 reviewed=no
site-languages = Languages
# fr=ec102fd6 reviewed=no
site-aid = Help and quick exit
# fr=257138eb reviewed=no
site-talk = Talk to someone
# fr=8cf56270 reviewed=no
site-leave = Leave quickly
# fr=b11ed750 reviewed=no
site-leave-hint = Opens a weather site instead of this page.
# fr=331a2b49 reviewed=no
site-back = Back
# fr=2ffe7064 reviewed=no
site-home = Home
# fr=7ae1944b reviewed=no
site-privacy = Your privacy
# fr=4a8c519c reviewed=no
site-free = This service is free. Nobody will ask you for money.
# fr=91e6809a reviewed=no
site-demo = Demonstration: these people do not exist. Do not type anything real.
# fr=6e80351a reviewed=no
site-mark-done = done
# fr=c50af503 reviewed=no
site-mark-now = now
# fr=205296a5 reviewed=no
site-mark-todo = to come
# fr=04d11068 reviewed=no
site-mark-paused = paused
# fr=b99494c4 reviewed=no
site-mark-aside = set aside
# fr=51bab0bd reviewed=no
site-date-day = Day
# fr=1afd9004 reviewed=no
site-date-month = Month
# fr=b5088eb9 reviewed=no
site-date-year = Year
# fr=eb2ede43 reviewed=no
site-change = Change

## page: site-refused
# fr=348e16d6 reviewed=no
site-not-found = This page does not exist.
# fr=a5948c4a reviewed=no
site-not-found-next = The address may have changed. Go back to the home page, or call us.
# fr=16cc4469 reviewed=no
site-need-code = This page opens with your code.
# fr=1abf1307 reviewed=no
site-need-code-next = Your answers are kept. Enter your three words and four digits to go on.
# fr=c181a701 reviewed=no
site-from-elsewhere = What you sent came from another site.
# fr=53905178 reviewed=no
site-from-elsewhere-next = Nothing was taken. Open the page here, then send it again.
# fr=00c3d243 reviewed=no
site-too-many = Too many pages were sent in a short time.
# fr=0ea014f8 reviewed=no
site-too-many-next = Wait a minute, then try again. You can also call us.
# fr=1c49b8a6 reviewed=no
site-resume = Go on with my code
