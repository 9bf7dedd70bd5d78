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
# fr=a96366ca reviewed=no
site-ended = Your page has closed.
# fr=ec9b24c0 reviewed=no
site-ended-next = To be safe, it closes by itself after a while. The answers you sent are kept: your code opens them.
# fr=1728b6bd reviewed=no
site-too-large = What you sent is too long.
# fr=4198db99 reviewed=no
site-too-large-next = Go back to the page before: your words are still there. Write a little less, then send. You can also call us.
# fr=0856a582 reviewed=no
site-unreadable = We could not read what you sent.
# fr=ed06b739 reviewed=no
site-unreadable-next = Go back to the page before, then send again. If it happens again, call us.
# fr=a838dd3a reviewed=no
site-broken = Something went wrong on our side.
# fr=ec1cbb5d reviewed=no
site-broken-next = Go back to the page before, then try again in a minute. You can also call us.
# fr=06f6b234 reviewed=no
site-day-hour = { $day } at { $hour }
