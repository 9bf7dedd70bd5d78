# Words of the layout, common to every page.
site-name = Jalon
site-error-prefix = Error:
site-skip = Skip to content
site-languages = Languages
site-talk = Talk to someone
site-leave = Leave quickly
site-leave-hint = Opens a weather site instead of this page.
site-back = Back
site-home = Home
site-privacy = Your privacy
site-free = This service is free. Nobody will ask you for money.
site-demo = Demonstration: these people do not exist. Do not type anything real.
site-mark-done = done
site-mark-now = now
site-mark-todo = to come
site-mark-paused = paused
site-mark-aside = set aside
site-date-day = Day
site-date-month = Month
site-date-year = Year
site-change = Change

## page: site-refused
site-not-found = This page does not exist.
site-not-found-next = The address may have changed. Go back to the home page, or call us.
site-need-code = This page opens with your code.
site-need-code-next = Your answers are kept. Enter your three words and four digits to go on.
site-from-elsewhere = What you sent came from another site.
site-from-elsewhere-next = Nothing was taken. Open the page here, then send it again.
site-too-many = Too many pages were sent in a short time.
site-too-many-next = Wait a minute, then try again. You can also call us.
site-resume = Go on with my code
