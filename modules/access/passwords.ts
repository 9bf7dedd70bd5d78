import common from './common-passwords.json' with { type: 'json' }

/** Why a password is refused; each has its text (`access-password-…`). */
export type Weakness = 'short' | 'long' | 'common' | 'repeated' | 'own-words'

export const SHORTEST = 12
const LONGEST = 200
/** Words that people here begin with, besides those of the published lists. */
const local = 'motdepasse bonjour soleil azerty quebec montreal canada hockey canadiens nordiques bienvenue printemps automne hiver secret chocolat jetaime doudou organisme intervenant conseillere emploi travail jalon'
const words = new Set(`${common.words} ${local}`.split(' '))
const whole = new Set(common.long.split(' '))
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn', '1qaz2wsx3edc4rfv5tgb']

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
const letters: Record<string, string> = { '@': 'a', 4: 'a', 3: 'e', 1: 'i', '!': 'i', 0: 'o', $: 's', 5: 's' }
/** « M0td3p@sse » → « motdepasse » */
const unmasked = (text: string) => text.replaceAll(/[@431!0$5]/g, (c) => letters[c] ?? c)
/** A known word dressed with figures and signs at both ends. */
const core = (text: string) => text.replaceAll(/^[^a-z]+|[^a-z]+$/g, '')

const follows = (a: string, b: string) => rows.some((row) => { const at = row.indexOf(a); return at >= 0 && (row[at + 1] === b || row[at - 1] === b) }) || a === b
const walks = (text: string) => {
  let steps = 0
  for (let i = 1; i < text.length; i++) if (follows(text[i - 1] ?? '', text[i] ?? '')) steps++
  return steps / (text.length - 1)
}

/**
 * Whether a password is too easy to guess; undefined when it may be taken. `own` holds what is known of the person (name, e-mail, organisation).
 * Length does most of the work: no figure, capital or sign is asked for.
 */
export const weakness = (password: string, own: readonly string[] = []): Weakness | undefined => {
  if ([...password].length < SHORTEST) return 'short'
  if (password.length > LONGEST) return 'long'
  const said = plain(password), dense = said.replaceAll(/\s/g, '')
  if (new Set(dense).size < 5 || `${dense}${dense}`.indexOf(dense, 1) < dense.length || walks(dense) >= 0.7) return 'repeated'
  if (whole.has(dense) || words.has(core(dense)) || words.has(core(unmasked(dense))) || words.has(unmasked(core(dense)))) return 'common'
  const known = own.flatMap((text) => plain(text).split(/[^a-z0-9]+/)).filter((word) => word.length >= 4)
  const rest = known.reduce((text, word) => text.replaceAll(word, ''), dense)
  return rest.length < 8 && rest.length < dense.length ? 'own-words' : undefined
}
