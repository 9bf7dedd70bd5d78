## page: messages

# fr=af74fc20 reviewed=no
communication-say-request-received = جالون: وصلتنا رسالتكم. تصلكم أخبار في موعد أقصاه { DAY($on, weekday: "long") }.
# fr=c7b96b9c reviewed=no
communication-say-first-meeting = جالون: ننتظركم يوم { $when }. اللقاء في { $organisation }. هل هذا الموعد لا يناسبكم؟ اتصلوا بنا.
# fr=c98dd7e5 reviewed=no
communication-say-news = جالون: هناك أخبار لكم. افتحوا صفحتكم برمزكم، أو اتصلوا بنا.
# fr=bc84c160 reviewed=no
communication-call = للتحدث مع شخص: { $phone }.
# fr=66ac5093 reviewed=no
communication-subject-request-received = وصلتنا رسالتكم
# fr=960ebf0b reviewed=no
communication-subject-first-meeting = موعد لكم
# fr=2ce4988e reviewed=no
communication-subject-news = أخبار لكم
