/**
 * The version of the privacy page, kept with each consent: the beginning of the SHA-256 of its French sentences.
 * `policy.test.ts` says what to write here when a sentence changes.
 */
export const policyVersion = '43d952246740'
/** The French sentences that are hashed: the messages `consent-privacy-…` of `texts.fr.ftl`. */
export const policyPrefix = 'consent-privacy-'
