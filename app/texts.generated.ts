// Generated from the French catalogues (texts.fr.ftl) by `npm run generate`. Do not edit.
export {}
declare module '#kernel/texts.ts' {
  interface TextArgs {
    'kernel-conflict': {}
    'kernel-expired': {}
    'kernel-internal': {}
    'kernel-invalid-input': {}
    'kernel-not-found': {}
    'kernel-not-permitted': {}
    'kernel-not-signed-in': {}
    'kernel-rejected': {}
    'kernel-to-confirm': {}
    'kernel-too-large': {}
    'kernel-too-many': {}
    'kernel-unavailable': {}
    'kernel-unknown-command': {}
    'site-back': {}
    'site-change': {}
    'site-date-day': {}
    'site-date-month': {}
    'site-date-year': {}
    'site-demo': {}
    'site-error-prefix': {}
    'site-free': {}
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
    'site-not-translated': {}
    'site-privacy': {}
    'site-skip': {}
    'site-talk': {}
  }
}
