### public
### The portrait: what carries a person and what stands in her way, in her words, and what she reads of it with her code.

# fr=0ce05641 reviewed=no
portrait-mine-title = My portrait
# fr=cba2dc06 reviewed=no
portrait-mine-lead = Here is what carries you and what holds you back, in your words. You say what you want, and nothing more.
# fr=9926473b reviewed=no
portrait-mine-empty = Nothing is written here for now, and that is fine. You can read it as it is.
# fr=ade655db reviewed=no
portrait-mine-stands = { $standing ->
    [read] You read this portrait on { DAY($day) }.
    [moved] You read this portrait on { DAY($day) }. It has moved a little since.
    [new-words] There are new words since you read it on { DAY($day) }.
   *[unread] Take the time to read it.
}
# fr=e467a119 reviewed=no
portrait-mine-first = Say that you have read it. You answer about the plan right after.
# fr=694c1160 reviewed=no
portrait-mine-read = I have read my portrait
# fr=ebf9a14e reviewed=no
portrait-mine-read-why = Reading does not mean that everything is right. You can always change something.
# fr=109d4c61 reviewed=no
portrait-mine-asked = What you want to change
# fr=0b3ff5f7 reviewed=no
portrait-new = new
# fr=270d0157 reviewed=no
portrait-plane = { $plane ->
    [personal] Myself
    [family] My family and friends
    [cultural] My culture and languages
    [financial] My money and daily life
   *[professional] My work and what I can do
}
# fr=3e3ab84a reviewed=no
portrait-side = { $side ->
    [strength] My strengths
   *[obstacle] My obstacles
}
# fr=1fd1c4d0 reviewed=no
portrait-origin = { $origin ->
    [within] within me
   *[around] around me
}
# fr=090f72bf reviewed=no
portrait-lifted = Lifted on { DAY($day) }
# fr=b3d9fba8 reviewed=no
portrait-levels = Where I stand, from zero to ten
# fr=df585154 reviewed=no
portrait-confidence = How sure I am that I will get there
# fr=f923ed17 reviewed=no
portrait-importance = How much it matters to me
# fr=80bebd29 reviewed=no
portrait-level = { $value } on { DAY($day) }

# fr=b5aa3084 reviewed=no
portrait-add-title = Add my words to my portrait
# fr=4ac4966c reviewed=no
portrait-add-why = One line is enough. Your group reads it, and nobody asks you to prove it.
# fr=45616b63 reviewed=no
portrait-add-words = In your words
# fr=b3c15097 reviewed=no
portrait-add-kind = What are you speaking of?
# fr=7dadcd04 reviewed=no
portrait-add-kind-is = { $kind ->
    [strength-within] A strength that I have
    [strength-around] Help around me
    [obstacle-within] An obstacle that I live with
   *[obstacle-around] An obstacle around me
}
# fr=a62714bd reviewed=no
portrait-add-kind-like = { $kind ->
    [strength-within] What I know, what I love, what keeps me going
    [strength-around] A friend, a group, a place, a service
    [obstacle-within] My health, my sorrow, what I do not know yet
   *[obstacle-around] A rule, a rent, a service, an employer
}
# fr=e0d110d1 reviewed=no
portrait-add-plane = In which part of your life?
# fr=ae65b048 reviewed=no
portrait-add-save = Add to my portrait
# fr=efd22896 reviewed=no
portrait-add-words-blank = Write a few words.
# fr=e9cc35f1 reviewed=no
portrait-add-kind-blank = Choose what you are speaking of.
# fr=af7df7a0 reviewed=no
portrait-add-plane-blank = Choose a part of your life.

# fr=025f6320 reviewed=no
portrait-change-link = Ask to change my portrait
# fr=5c3b2a0e reviewed=no
portrait-change-title = What do you want to change in your portrait?
# fr=1c0cbb51 reviewed=no
portrait-change-why = Say it in your words. Your group talks about it with you.
# fr=03538288 reviewed=no
portrait-change-send = Send
# fr=4b0475f4 reviewed=no
portrait-change-blank = Say what you want to change.

# fr=ebd88f37 reviewed=no
portrait-changed-meanwhile = The portrait changed while it was being read. Read it again.
# fr=d0f7efe4 reviewed=no
portrait-already-read = This portrait has been read already, as it is.
# fr=7a523b0c reviewed=no
portrait-one-a-person = The portrait has just been opened. Try again.
# fr=d92c0f72 reviewed=no
portrait-version-numbered-once = The reading has just been noted. Load the page again.

# fr=d00dc4fd reviewed=no
portrait-tab = Portrait
# fr=e326e739 reviewed=no
portrait-title = Portrait of { $name }
# fr=24f41ba1 reviewed=no
portrait-standing = { $standing ->
    [read] read
    [moved] read, moved since
    [new-words] new words to read
   *[unread] to read together
}
# fr=7dbc5b4b reviewed=no
portrait-standing-more = { $standing ->
    [read] { $name } read it on { DAY($day) }{ $how ->
        [code] , with her code.
        [paper] , on paper.
       *[other] , on screen.
    }
    [moved] { $name } read it on { DAY($day) }. It has moved since, without new words to read.
    [new-words] { $name } read a version of it on { DAY($day) }.
   *[unread] { $name } reads it before agreeing to the plan, even when it is empty.
}
# fr=57e9054b reviewed=no
portrait-plane-name = { $plane ->
    [personal] Personal
    [family] Family and friends
    [cultural] Culture and languages
    [financial] Money and daily life
   *[professional] Work and skills
}
# fr=bfa106ec reviewed=no
portrait-side-name = { $side ->
    [strength] Strengths
   *[obstacle] Obstacles
}
# fr=dadb13d0 reviewed=no
portrait-side-what = { $side ->
    [strength] what carries { $name }
   *[obstacle] what holds { $name } back
}
# fr=e89512b1 reviewed=no
portrait-origin-what = { $origin ->
    [within] what the person carries
   *[around] rules, services, employers, housing, money, people close by
}
# fr=10401f44 reviewed=no
portrait-origin-ask = Where it comes from
# fr=f55dd356 reviewed=no
portrait-origin-why = In doubt: around me. An obstacle says what lies on the road, it never blames.
# fr=2188518e reviewed=no
portrait-add = Add
# fr=2378d484 reviewed=no
portrait-add-line = { $side ->
    [strength] A strength, in her words
   *[obstacle] An obstacle, in her words
}
# fr=89e6e1b6 reviewed=no
portrait-add-where = { $side ->
    [strength] a strength
   *[obstacle] an obstacle
}
# fr=1bad2c1b reviewed=no
portrait-line = { $side ->
    [strength] A strength
   *[obstacle] An obstacle
}
# fr=f441982d reviewed=no
portrait-words = Her words
# fr=78170588 reviewed=no
portrait-plane-ask = Where
# fr=a4b228f0 reviewed=no
portrait-save = Save
# fr=d5723604 reviewed=no
portrait-withdraw = Take off the portrait
# fr=590a0168 reviewed=no
portrait-withdraw-what = When { $name } asks: the line goes with its words. Only versions already read keep it.
# fr=d831e444 reviewed=no
portrait-withdrawn = The line is taken off
# fr=2274ad5f reviewed=no
portrait-lift-on = Since
# fr=74e38fda reviewed=no
portrait-lift-words = How, in her words
# fr=3377183d reviewed=no
portrait-lift-now = Note that it is lifted
# fr=055fbe28 reviewed=no
portrait-begin = Ask: what keeps you going, and what makes life harder? Write the words as they are said, one line at a time.
# fr=80c1e581 reviewed=no
portrait-lifted-done = The obstacle is lifted, and its trace stays
# fr=0f9da921 reviewed=no
portrait-unlift = It is there again
# fr=e9eca5fd reviewed=no
portrait-unlifted = The obstacle is there again
# fr=2fa70c4a reviewed=no
portrait-optional = optional
# fr=3d779827 reviewed=no
portrait-hers = written by { $name }
# fr=9847904f reviewed=no
portrait-new-line = not read yet
# fr=6012474b reviewed=no
portrait-asked = { $name } would like to change something, on { DAY($day) }
# fr=269d2c5f reviewed=no
portrait-asked-next = Talk about it together, change the lines, then read the portrait again.
# fr=8ab5a0e6 reviewed=no
portrait-asked-done = We talked about it
# fr=85b3b3d5 reviewed=no
portrait-show = We read it together
# fr=c80c7044 reviewed=no
portrait-show-title = { $name } has read the portrait
# fr=5fe4794f reviewed=no
portrait-show-what = { $name } sees the words written and can change them. The version read is kept as it is on that day.
# fr=50379f36 reviewed=no
portrait-show-how = How
# fr=72bdc5d2 reviewed=no
portrait-show-way = { $way ->
    [screen] Together, on screen
   *[paper] On paper
}
# fr=81242489 reviewed=no
portrait-show-on = On
# fr=fdfeec42 reviewed=no
portrait-show-now = Note the reading
# fr=7922af32 reviewed=no
portrait-shown = It is noted that { $name } read it
# fr=65162f41 reviewed=no
portrait-needs = The essentials first
# fr=c8c2fdf1 reviewed=no
portrait-needs-what = What is missing today comes before the rest. Everything stays possible at the same time.
# fr=d208dda4 reviewed=no
portrait-needs-ask = Ask about the essentials
# fr=00a3fe88 reviewed=no
portrait-need = { $need ->
    [housing] Housing
    [food] Food
    [safety] Safety
   *[money] Money of the month
}
# fr=3cf604bf reviewed=no
portrait-need-state = { $state ->
    [settled] it is settled
    [not-sure] it is not sure
    [not-now] not at the moment
    [kept] kept to oneself
    [window] said with the request
   *[unasked] not talked about yet
}
# fr=c568ea9e reviewed=no
portrait-need-numbers = Whom to call
# fr=f1b3c761 reviewed=no
portrait-need-send = Refer
# fr=f87160f8 reviewed=no
portrait-need-plan = Add to the plan
# fr=63e3ee4d reviewed=no
portrait-need-planned = Already in the plan
# fr=10586bff reviewed=no
portrait-need-goal = { $need ->
    [housing] Have a safe home
    [food] Eat every day
    [safety] Feel safe
   *[money] Make it through the month
}
# fr=b832decf reviewed=no
portrait-need-step = { $need ->
    [housing] Look for a roof with a helpline or a service
    [food] Find help with food close by
    [safety] Talk to a helpline and plan a safe place
   *[money] Check my rights and emergency help
}
# fr=b17a60e5 reviewed=no
portrait-need-planned-done = The objective is added to the plan
# fr=2d7545a2 reviewed=no
portrait-level-none = Not said yet
# fr=3144098e reviewed=no
portrait-level-say = Say where it stands
# fr=849bf4e3 reviewed=no
portrait-level-note = Note
# fr=e6b9c168 reviewed=no
portrait-level-from-to = { $title }: from 0 to 10, on { DAY($from) } then on { DAY($to) }
# fr=0b621887 reviewed=no
portrait-level-day = Day
# fr=cb0e11d9 reviewed=no
portrait-level-value = From 0 to 10
# fr=712b5eae reviewed=no
portrait-level-table = See as a table
# fr=57860f2c reviewed=no
portrait-level-what = What { $name } says of it, each time. It is not a mark.
# fr=d2c81b20 reviewed=no
portrait-versions = Versions read
# fr=f8fe9e67 reviewed=no
portrait-version = Version { $n }, { DAY($day) }
# fr=1715de1b reviewed=no
portrait-version-now = The portrait of today
# fr=17d97734 reviewed=no
portrait-version-how = { $how ->
    [screen] on screen, with { $by }
    [paper] on paper, noted by { $by }
   *[code] with her code
}
# fr=1d83198a reviewed=no
portrait-compare = Compare two versions
# fr=f610e170 reviewed=no
portrait-compare-from = From
# fr=e074e90e reviewed=no
portrait-compare-to = To
# fr=54edc420 reviewed=no
portrait-compare-same = Nothing differs between the two.
# fr=319b9aae reviewed=no
portrait-difference = { $what ->
    [added] Added:
    [reworded] Said otherwise:
    [moved] Put elsewhere:
    [lifted] Obstacle lifted:
    [back] There again:
   *[off] Taken off:
}
# fr=2a75fd29 reviewed=no
portrait-paper = Paper version
# fr=9640bb27 reviewed=no
portrait-print = Print
# fr=749609dc reviewed=no
portrait-back = Back to the portrait
# fr=8f7d7f7e reviewed=no
portrait-paper-lead = As it is on { DAY($day) }.
# fr=16cf531e reviewed=no
portrait-paper-free = These words are yours. You can change them or have them taken off whenever you want.
# fr=a475846d reviewed=no
portrait-paper-room = What you want to add or change
# fr=b03dffb7 reviewed=no
portrait-empty-line = Nothing written
# fr=777f4d17 reviewed=no
portrait-lifts-obstacles = Only an obstacle can be lifted.
# fr=dd16d7ee reviewed=no
portrait-lifted-to-come = The day cannot be to come.
# fr=c4c5d2fc reviewed=no
portrait-not-lifted = This obstacle is not lifted.
# fr=04ad74e2 reviewed=no
portrait-read-to-come = The day of the reading cannot be to come.
# fr=7a71bb9b reviewed=no
portrait-nothing-asked = No change is asked for.

# fr=bb5982ff reviewed=no
portrait-command-add-item = Line added to the portrait
# fr=30fd6680 reviewed=no
portrait-command-reword = Line of the portrait reworded
# fr=b4dced5c reviewed=no
portrait-command-lift = Obstacle lifted
# fr=2c74e4cc reviewed=no
portrait-command-unlift = Obstacle there again
# fr=7eb005a1 reviewed=no
portrait-command-withdraw = Line taken off the portrait
# fr=f136c35d reviewed=no
portrait-command-show = Reading of the portrait noted
# fr=725f29c5 reviewed=no
portrait-command-seen-mine = Portrait read, with her code
# fr=8034e0eb reviewed=no
portrait-command-ask-change = Change of the portrait asked for, with her code
# fr=dd335661 reviewed=no
portrait-command-answer-change = Change of the portrait talked about
# fr=7dda3bb7 reviewed=no
portrait-command-add-mine = Words added to the portrait, with her code
