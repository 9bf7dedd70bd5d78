import type { Lang } from '#kernel/languages.ts'

/** A place where a word could be held against somebody: a column, a value, a command, a text, in which language. */
export interface Place { where: string; lang: Lang | 'code'; text: string }
export interface Pattern { lang: Lang | 'code'; words: RegExp; what: string }

/**
 * What would turn not acting into a fault: a pause, an absence, a silence, a step not done, a change of mind.
 * `code`: names of tables, columns, values, commands, queries, jobs, pages, permissions, templates, message ids, as whole words between `-`, `_` or `.`.
 * Being late is said of what an organisation promised, never of what a person has to do: hence the last of them.
 */
export const patterns: readonly Pattern[] = [
  { lang: 'code', words: /(^|[-_.])(sanctions?|sanctioned|penalt(y|ies)|penali[sz]e[ds]?|faults?|punish(ed|ment)?|unjustified|unexcused|no[-_]?shows?|non[-_]?complian(t|ce)|breach(es|ed)?|strikes?|blacklist(ed)?|uncooperative|unwilling|unmotivated|truan(t|cy)|disengaged|delinquent|obey|disobe(y|yed))([-_.]|$)/i, what: 'a fault' },
  { lang: 'code', words: /(^|[-_.])(missed|absent|absences?|inactiv(e|ity)|inaction|idle[-_]?(days|person|since)|unreached[-_]?steps?|not[-_]?done|undone[-_]?steps?|failed[-_]?(steps?|goals?|plans?)|abandon(ed)?|dropped[-_]?out|quit(ter)?)([-_.]|$)/i, what: 'not acting, kept as a state' },
  { lang: 'code', words: /(^|[-_.])(obligations?|obliged|mandatory|compulsory|compliance|warnings?|reprimands?|ultimatum|motivation[-_]?(score|level)|(person|engagement|commitment|effort|risk)[-_]?score)([-_.]|$)/i, what: 'a duty or a score of the person' },
  { lang: 'code', words: /(^|[-_.])(steps?|goals?|plans?|pauses?|returns?|stages?)[-_.](late|overdue|expired|deadline|due|lapsed)([-_.]|$)/i, what: 'a step, a pause or a return that could be late' },
  { lang: 'fr', words: /(?<!\p{L})(sanctions?|pénalités?|pénalis\p{L}+|manquements?|(?<!jamais une )fautes?|fautif|fautive|punitions?|punir|réprimandes?|avertissements?|mise en demeure|non-respect|non-collaboration|non-participation|désengagements?)(?!\p{L})/iu, what: 'a fault' },
  { lang: 'fr', words: /absences? (?:non )?(?:motivée|justifiée|injustifiée)|(?:ne s’est|n’est) pas présentée?|n’a (?:pas|rien) (?:fait|respecté|suivi|accompli|donné suite|collaboré)|(?:étapes?|objectifs?|retours?|pauses?|plans?) en retard|inacti(?:f|ve|on|vité)|manque de (?:motivation|collaboration|volonté)|refuse de (?:collaborer|participer)|devez justifier|êtes (?:obligée?|tenue?s?) |sous peine/iu, what: 'not acting, held against somebody' },
  { lang: 'en', words: /(?<!\p{L})(sanctions?|penalt(?:y|ies)|penali[sz]ed?|at fault|breach|punish\p{L}*|reprimands?|non-?compliance|non-?compliant|no-?shows?|disengage\p{L}*|uncooperative|unwilling|unmotivated)(?!\p{L})/iu, what: 'a fault' },
  { lang: 'en', words: /(?:un)?excused absence|did not (?:show up|attend|comply|cooperate)|has done nothing|(?:steps?|objectives?|return|pause|plan) (?:is|are) (?:late|overdue)|overdue (?:step|objective|plan)s?|lack of (?:motivation|cooperation)|refuses to (?:cooperate|take part)|must justify|are (?:obliged|required) to|inacti(?:ve|on|vity)/iu, what: 'not acting, held against somebody' },
  { lang: 'ar', words: /عقوب|عقاب|جزاء|مخالفة|تقصير|إنذار|غياب (?:غير )?مبرر|تأخرتم|لم تلتزموا|عدم (?:الالتزام|التعاون)|ملزمون/u, what: 'a fault' },
]

/** One line a finding; none when nothing turns not acting into a fault. */
export const heldAgainst = (places: readonly Place[], all: readonly Pattern[] = patterns): string[] =>
  places.flatMap(({ where, lang, text }) => all.flatMap((one) => {
    const said = one.lang === lang ? one.words.exec(text)?.[0] : undefined
    return said === undefined ? [] : [`${where}: « ${said} » says ${one.what}`]
  }))
