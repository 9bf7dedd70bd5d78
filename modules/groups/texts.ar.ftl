### public

# fr=59c45d5b reviewed=no
groups-kind = { $kind ->
    [ppe] مشروع تحضيري للعمل
    [self-help] مجموعة للدعم المتبادل
   *[workshop] ورشة
}
# fr=60f952ac reviewed=no
groups-hour = { $hour }:00
# fr=77baec82 reviewed=no
groups-hour-minutes = { $hour }:{ $minutes }
# fr=2acaa0a4 reviewed=no
groups-hours = من { $from } إلى { $to }
# fr=3e36a74a reviewed=no
groups-rhythm = { $days }، { $hours }
# fr=234f41e5 reviewed=no
groups-mine = مجموعاتي
# fr=ec631ca0 reviewed=no
groups-mine-with = مع
# fr=ffb70024 reviewed=no
groups-mine-none = لستم في أي مجموعة الآن. اسألوا الشخص الذي يساعدكم إن أردتم واحدة.
# fr=172f8329 reviewed=no
groups-mine-in = لكم مكانكم.
# fr=35110c2f reviewed=no
groups-mine-asked = أنتم تنتظرون مكانًا. سيكلمكم أحد عندما يتوفر مكان.
# fr=a82e487f reviewed=no
groups-mine-paused = أنتم في فترة توقف. مكانكم محفوظ ولن يذكّركم أحد.
# fr=d46c3b75 reviewed=no
groups-mine-paused-asked = أنتم في فترة توقف. دوركم محفوظ ولن يذكّركم أحد.
# fr=99fce8b7 reviewed=no
groups-mine-where = أين
# fr=7f6968a1 reviewed=no
groups-mine-when = متى
# fr=11009543 reviewed=no
groups-mine-next = المرات القادمة
# fr=50e3356a reviewed=no
groups-mine-at = { $day }، { $hours }
# fr=9d26a1b0 reviewed=no
groups-mine-cancelled = لا لقاء في هذا اليوم
# fr=b97322b1 reviewed=no
groups-mine-leave = ترك مكاني
# fr=26d07d03 reviewed=no
groups-mine-leave-why = يمكنكم المغادرة متى شئتم دون ذكر السبب. ويمكنكم طلب مكان من جديد.
# fr=335a7908 reviewed=no
groups-mine-leave-do = أترك مكاني
# fr=ffec6fbb reviewed=no
groups-mine-stop = التوقف عن الانتظار
# fr=63ad4bdf reviewed=no
groups-mine-stop-do = لم أعد أريد الانتظار
# fr=530efa38 reviewed=no
groups-mine-done = سُجّل ذلك. الشخص الذي يساعدكم يراه.
