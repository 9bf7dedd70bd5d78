### public
### The plan, pauses, and what the person reads of them with her code.

# fr=214aca85 reviewed=no
plans-files = My files
# fr=53856a5d reviewed=no
plans-files-lead = Your code opens your request. It also opens your file in each group that helps you.
# fr=1beceacb reviewed=no
plans-files-none = Your code opens your request. No group has opened a file with you yet.
# fr=ea125c1d reviewed=no
plans-files-open = Open my file
# fr=692e6587 reviewed=no
plans-files-request = My request
# fr=be94d6d2 reviewed=no
plans-files-open-request = Open my request
# fr=363a0de7 reviewed=no
plans-files-wrong = Your code does not open this file. Choose one in the list.

# fr=e9b85ca9 reviewed=no
plans-mine-title = My plan
# fr=63e3bcc2 reviewed=no
plans-mine-with = With
# fr=8d1ae50f reviewed=no
plans-mine-paused = You have been on a pause since { DAY($day) }
# fr=721a751d reviewed=no
plans-mine-paused-why = Nobody will remind you. Your plan waits for you.
# fr=604c26b4 reviewed=no
plans-mine-paused-back = You thought of coming back on { DAY($day) }. That day can change.
# fr=1a3aec6e reviewed=no
plans-stands-none = Your plan is not written yet. It is written with you, in your words.
# fr=e9251d51 reviewed=no
plans-stands-draft = This plan is being written with you. Nothing is decided yet.
# fr=34760f6a reviewed=no
plans-stands-proposed = Read this plan and say what you think of it. Take your time.
# fr=063d8d36 reviewed=no
plans-stands-asked = You want to change this plan. Your group talks about it with you.
# fr=ca44bc76 reviewed=no
plans-stands-agreed = You agreed to this plan on { DAY($day) }.
# fr=cfe839c0 reviewed=no
plans-stands-changed = This plan has changed since you agreed on { DAY($day) }. We talk about it with you.
# fr=9dcaf1a7 reviewed=no
plans-mine-answer = Say what I think
# fr=af24be36 reviewed=no
plans-mine-asked = What you want to change
# fr=8e3da7ef reviewed=no
plans-mine-words = Your words:
# fr=e3dbcb7b reviewed=no
plans-mine-before = The plan you agreed to on { DAY($day) }
# fr=bc5bdc1e reviewed=no
plans-mine-may = What I can do
# fr=c4b649c2 reviewed=no
plans-mine-change = Ask to change my plan
# fr=3e81618d reviewed=no
plans-goal-state = { $state ->
    [reached] Reached
    [later] Kept for later
    [let-go] Let go
   *[open] Under way
}
# fr=8dd256df reviewed=no
plans-step-state = { $state ->
    [done] Done
    [later] Kept for later
    [let-go] Let go
   *[open] Under way
}
# fr=cca18a01 reviewed=no
plans-who = { $who ->
    [person] You
    [counsellor] The person who supports you
   *[other] Somebody else
}
# fr=d829de4d reviewed=no
plans-kind = { $kind ->
    [search] Job search
    [training] Training or diploma
    [social] Volunteering or social life
    [health] Health
    [housing] Housing
    [service] Another service
   *[other] Something else
}
# fr=a06c614b reviewed=no
plans-level = { $level ->
    [literacy] Reading, writing, counting
    [secondary] High school
    [vocational] Vocational training
    [college] College
    [university] University
    [language] Language course
   *[short] Short training
}
# fr=249a775c reviewed=no
plans-by = around { DAY($day) }
# fr=fbe4f1df reviewed=no
plans-on = { DAY($day) }
# fr=de7ff918 reviewed=no
plans-stages-count = stages: { $reached } of { $count }
# fr=3e48f3d6 reviewed=no
plans-skills = Skills recognised:

# fr=de738278 reviewed=no
plans-answer-title = Do you agree with this plan?
# fr=1a0f8026 reviewed=no
plans-answer-why = Say yes, or ask for something else. Both are fine.
# fr=5eceb35b reviewed=no
plans-answer-yes = Yes, I agree
# fr=96017584 reviewed=no
plans-answer-change = I want to change something
# fr=dc0f4f08 reviewed=no
plans-answer-words = What do you want to change?
# fr=d4aa88b8 reviewed=no
plans-answer-words-hint = Say it in your own words.
# fr=fe66f3fd reviewed=no
plans-answer-kept = Say it in your own words. Nothing changes without you.
# fr=25c5da84 reviewed=no
plans-answer-send = Send
# fr=b463dff6 reviewed=no
plans-answer-later = Not now
# fr=2785e644 reviewed=no
plans-answer-plan = Read the plan again
# fr=32ffb19f reviewed=no
plans-answer-portrait = Your portrait first
# fr=c3692d0e reviewed=no
plans-answer-portrait-why = This plan starts from your portrait. Read it, then say what you think of the plan.
# fr=9ad0d2d5 reviewed=no
plans-answer-portrait-go = Read my portrait
# fr=5cf91d9f reviewed=no
plans-answer-blank = Choose one of the two answers.
# fr=7a9203e2 reviewed=no
plans-words-blank = Say what you want to change.

# fr=55270fe0 reviewed=no
plans-words-title = My words beside the plan
# fr=f1671503 reviewed=no
plans-words-why = These words are yours. Your group reads them. Nobody changes them.
# fr=1cf87d47 reviewed=no
plans-words-save = Keep my words

# fr=7195b280 reviewed=no
plans-pause-title = Take a pause
# fr=7e83c453 reviewed=no
plans-pause-why = A pause is your choice. Nobody reminds you before you come back. Your plan waits for you.
# fr=acc76fc2 reviewed=no
plans-pause-reason = Do you want to say why?
# fr=c783a6a8 reviewed=no
plans-pause-reason-hint = You may keep it to yourself.
# fr=57d0ea8b reviewed=no
plans-pause-back-on = When do you think you will be back?
# fr=44e0507e reviewed=no
plans-pause-back-hint = It is an idea, not a promise. You may leave it blank.
# fr=373f6d1a reviewed=no
plans-pause-take = Take my pause
# fr=88c9bd2a reviewed=no
plans-pause-no-day = Write a day like 15, 3 and 2027, or leave it blank.
# fr=c79f18e8 reviewed=no
plans-resume-title = Say that I am back
# fr=677a465e reviewed=no
plans-resume-why = You go on from where you were. Somebody calls you in the next few days.
# fr=12bdaee0 reviewed=no
plans-resume-now = I am back

# fr=19903f2f reviewed=no
plans-reads-title = Who opened my file
# fr=ff950db5 reviewed=no
plans-reads-none = Nobody has opened it yet.

# fr=dafe0628 reviewed=no
plans-nothing-to-agree = There is no objective in this plan yet.
# fr=a4b573af reviewed=no
plans-changed-meanwhile = The plan changed while it was being read. Read it again, then answer.
# fr=ecffe49e reviewed=no
plans-already-agreed = This plan is already agreed to, as it stands.
# fr=4eeb3fa6 reviewed=no
plans-portrait-not-seen = Read your portrait first. You answer about the plan right after.
# fr=f66f21a4 reviewed=no
plans-not-proposed = This plan is not ready yet. You will be asked soon.
# fr=8dd0b196 reviewed=no
plans-no-plan = There is no plan to change yet.
# fr=96efc18d reviewed=no
plans-already-in-pause = The pause has already begun.
# fr=4f457eb5 reviewed=no
plans-back-past = The day of return must come after today.
# fr=03b4829c reviewed=no
plans-not-in-pause = There is no pause at the moment.
# fr=3e02ce53 reviewed=no
pause-one-open = The pause has already begun.
# fr=e0fef27d reviewed=no
plan-one-a-person = The plan was just opened. Try again.
# fr=b5554f5e reviewed=no
plan-version-numbered-once = The plan was just agreed to. Read it again.

# fr=9967f6b9 reviewed=no
plans-tab = Plan
# fr=f5951362 reviewed=no
plans-none = { $name }’s plan begins with her own words
# fr=995af23d reviewed=no
plans-none-next = Ask: what would you like to see change first? Write the answer as it is said, then a first step.
# fr=fe8f8306 reviewed=no
plans-goal = Objective
# fr=2625a3be reviewed=no
plans-goal-add = An objective of { $name }’s, in her own words
# fr=74d2b58c reviewed=no
plans-goal-hint = As she says it: “I want my days to have a meaning”.
# fr=82dc4d43 reviewed=no
plans-goal-words = The objective, in her words
# fr=4594ecf7 reviewed=no
plans-goal-change = Change
# fr=e4b46a0c reviewed=no
plans-add = Add
# fr=2b1f5ba9 reviewed=no
plans-save = Save
# fr=978b3f4a reviewed=no
plans-note = Note
# fr=c318e769 reviewed=no
plans-noted = Noted
# fr=29f9c52c reviewed=no
plans-optional = optional
# fr=44b2b6c0 reviewed=no
plans-step = Step
# fr=c4dee5d2 reviewed=no
plans-step-add = Add a step
# fr=4016d2f3 reviewed=no
plans-step-change = Change the step
# fr=0fd57980 reviewed=no
plans-step-words = The step
# fr=c833b0f5 reviewed=no
plans-step-kind = What kind
# fr=822257a6 reviewed=no
plans-step-who = Who sees to it
# fr=e4accf4e reviewed=no
plans-step-who-other = Their name or service
# fr=f3ff91aa reviewed=no
plans-step-by = Around which day
# fr=28d88253 reviewed=no
plans-step-place = { $kind ->
    [training] School
    [social] Organisation or place
   *[other] Place or service
}
# fr=3f95f135 reviewed=no
plans-step-level = Level
# fr=3435ed4d reviewed=no
plans-level-none = No level
# fr=cac5de51 reviewed=no
plans-step-stages = Stages of the training
# fr=787b51df reviewed=no
plans-step-skills = Skills recognised
# fr=3401739c reviewed=no
plans-a-line = One on each line.
# fr=2f166dfc reviewed=no
plans-steps-of = Steps: { $words }
# fr=ef9b389b reviewed=no
plans-who-name = { $who ->
    [person] { $name }
    [counsellor] The counsellor
   *[other] Somebody else
}
# fr=4c270cc6 reviewed=no
plans-where = Where it stands
# fr=b45a20a2 reviewed=no
plans-said = What she says of it
# fr=322136b0 reviewed=no
plans-beside = { $name }’s words, with her code
# fr=1f21ff92 reviewed=no
plans-stage-on = reached on { DAY($day) }
# fr=dbd1fac7 reviewed=no
plans-stage-reached = Reached
# fr=4c1aedd5 reviewed=no
plans-stage-undo = Not yet
# fr=a64f1593 reviewed=no
plans-standing = { $standing ->
    [draft] being written
    [proposed] proposed
    [asked] change asked for
    [agreed] agreed
    [changed] changed since agreed
   *[none] no plan yet
}
# fr=2379e6a7 reviewed=no
plans-standing-more = { $standing ->
    [draft] { $name } has not said yes yet.
    [proposed] { $name } can read it and answer with her code, since { DAY($day) }. Changing a word withdraws the proposal: the plan will have to be proposed again.
    [asked] Here is what { $name } would like.
    [agreed] { $name } said yes on { DAY($day) }{ $how ->
        [code] , with her code.
        [paper] , on paper.
       *[other] , on screen.
    }
    [changed] { $name } said yes on { DAY($day) } to an earlier version.
   *[none] Nothing is written.
}
# fr=fae6655f reviewed=no
plans-asked = { $name } asks for a change, { DAY($day) }
# fr=14403b94 reviewed=no
plans-asked-next = Talk it over together, change the plan, then agree again.
# fr=f0a9018e reviewed=no
plans-agree = Agree on the plan
# fr=45754941 reviewed=no
plans-agree-what = { $name } decides. The plan is kept as it stands on this date, and can be changed at any time.
# fr=bb323a2d reviewed=no
plans-agree-how = How she says yes
# fr=693086b9 reviewed=no
plans-agree-way = { $way ->
    [screen] Together, on screen
    [code] Later, with her code
   *[paper] On paper
}
# fr=61d0f9f5 reviewed=no
plans-agree-way-hint = { $way ->
    [screen] { $name } has just read it with you.
    [code] { $name } reads it with the code and answers in good time. Titles are in her language, your words stay as written here. A message says so, if she accepts messages.
   *[paper] The sheet is signed.
}
# fr=1778fb3d reviewed=no
plans-agree-on = Signed on
# fr=756edf7e reviewed=no
plans-agree-now = Note her agreement
# fr=47275994 reviewed=no
plans-agree-portrait = { $name } reads the portrait first
# fr=ce39e528 reviewed=no
plans-agree-portrait-why = The plan starts from the portrait. Read it together, even when it is empty, then agree to the plan.
# fr=d26a857b reviewed=no
plans-agree-portrait-open = Open the portrait
# fr=4d943f36 reviewed=no
plans-agree-portrait-now = We have just read the portrait together
# fr=3b0f11e3 reviewed=no
plans-agree-portrait-code = { $name } reads the portrait first, then the plan, with the same code.
# fr=033a14b2 reviewed=no
plans-propose-now = Propose the plan
# fr=2ced2ac0 reviewed=no
plans-agreed = { $name }’s agreement is noted
# fr=6b38b3da reviewed=no
plans-proposed = { $name } can read the plan and answer
# fr=89c48e60 reviewed=no
plans-agreed-to-come = The day of agreement cannot be in the future.
# fr=3d099d56 reviewed=no
plans-no-such-stage = This stage of the training is gone. Reload the page.
# fr=5033df3d reviewed=no
plans-paused = { $name } has been on a pause since { DAY($day) }
# fr=9c7c83d6 reviewed=no
plans-paused-what = No reminder leaves, and nothing is awaited.
# fr=0da5a3f4 reviewed=no
plans-paused-back = Return proposed around { DAY($day) }.
# fr=780dc364 reviewed=no
plans-pause-note = Note a pause
# fr=7a2af03b reviewed=no
plans-pause-what = { $name } takes a pause and need not say why. No reminder leaves before she is back.
# fr=73fd809a reviewed=no
plans-pause-why-note = What { $name } wants to say of it
# fr=2cbb0e93 reviewed=no
plans-pause-why-hint = Only if she wants it written.
# fr=161b5a03 reviewed=no
plans-pause-back-note = Return proposed
# fr=a25c5110 reviewed=no
plans-pause-back-note-hint = An idea, which may change or be left out.
# fr=3fbb2ade reviewed=no
plans-pause-now-note = Begin the pause
# fr=d118f817 reviewed=no
plans-paused-done = { $name }’s pause is noted
# fr=337e7602 reviewed=no
plans-resume-note = Note { $name }’s return
# fr=6d0e484d reviewed=no
plans-resume-what = { $name } goes on from where she was. The plan has not moved.
# fr=9b873224 reviewed=no
plans-resume-next = Next contact
# fr=9b8a7432 reviewed=no
plans-resume-now-note = Note the return
# fr=463c12c5 reviewed=no
plans-resumed-done = { $name }’s return is noted
# fr=9562e84d reviewed=no
plans-versions = Agreed versions
# fr=8b596c62 reviewed=no
plans-version = Version { $n }, { DAY($day) }
# fr=4125e22e reviewed=no
plans-version-now = The plan of today
# fr=addd5a0c reviewed=no
plans-version-how = { $how ->
    [screen] on screen, with { $by }
    [paper] on paper, noted by { $by }
   *[code] with her code
}
# fr=87d88e2a reviewed=no
plans-compare = Compare two versions
# fr=bf886e31 reviewed=no
plans-compare-from = From
# fr=02441a69 reviewed=no
plans-compare-to = To
# fr=3908da23 reviewed=no
plans-compare-same = Nothing differs between the two.
# fr=57f9148d reviewed=no
plans-difference = { $what ->
    [goal-added] Objective added:
    [goal-reworded] Objective reworded:
    [goal-left] Objective taken out:
    [goal-moved] Objective:
    [step-added] Step added:
    [step-reworded] Step changed:
    [step-left] Step taken out:
   *[step-moved] Step:
}
# fr=663c60ea reviewed=no
plans-paper = Paper version
# fr=40bba539 reviewed=no
plans-print = Print
# fr=a0755091 reviewed=no
plans-back = Back to the plan
# fr=cd453bd3 reviewed=no
plans-paper-lead = As it stands on { DAY($day) }.
# fr=1598a390 reviewed=no
plans-paper-free = This plan is yours. You may change it, take a pause or stop whenever you want.
# fr=9784ef54 reviewed=no
plans-paper-counsellor = For the organisation
# fr=d66288ea reviewed=no
plans-paper-date = Date

# fr=6ecb9d2d reviewed=no
plans-command-add-goal = Objective added
# fr=2e192c43 reviewed=no
plans-command-reword-goal = Objective reworded
# fr=a046b129 reviewed=no
plans-command-settle-goal = Objective followed
# fr=bccf0c4a reviewed=no
plans-command-add-step = Step added
# fr=32330758 reviewed=no
plans-command-change-step = Step changed
# fr=992feaf7 reviewed=no
plans-command-settle-step = Step followed
# fr=05fd43e0 reviewed=no
plans-command-reach-stage = Stage of a training noted
# fr=be187382 reviewed=no
plans-command-propose = Plan proposed
# fr=161073aa reviewed=no
plans-command-agree = Agreement to the plan noted
# fr=bbc461dc reviewed=no
plans-command-agree-mine = Agreement to the plan, with her code
# fr=0f58bcb0 reviewed=no
plans-command-ask-change = Change asked for, with her code
# fr=ddaea1c1 reviewed=no
plans-command-say-beside = Words added, with her code
# fr=8b6a8e1c reviewed=no
plans-command-pause = Pause noted
# fr=ec540a42 reviewed=no
plans-command-pause-mine = Pause taken, with her code
# fr=b014320d reviewed=no
plans-command-resume = Return noted
# fr=256f06c0 reviewed=no
plans-command-resume-mine = Return, with her code
# fr=acab59f7 reviewed=no
plans-pdf = Download the PDF
# fr=fd15f41a reviewed=no
plans-paper-title = My plan on paper
# fr=a8e610c9 reviewed=no
plans-paper-mine = My plan on paper (PDF)
# fr=dd170f5d reviewed=no
plans-paper-not-here = The sheet cannot be prepared here. Print the page of your plan, or ask your group for a sheet.
# fr=06711f4c reviewed=no
plans-paper-not-now = The sheet is not ready. Please try again in a minute.
# fr=1f22343c reviewed=no
plans-answer-moved = It will be proposed to you again, as it now stands. You have nothing to do.
