import type { SettingRow } from '#db/types.ts'
import defaults from '#data/network/defaults.json' with { type: 'json' }

type Defaults = typeof defaults
/** In working days: to call somebody who waits, to answer a referral, to ask whether an outside address helped. */
export type Delays = Defaults['delays']

/**
 * What is set on a local day: the latest row of that key whose `from_on` has come, else the fallback.
 * An object is completed by the fallback, so that a setting may say one figure only.
 */
export const settingOn = <T>(rows: readonly SettingRow[], key: string, today: string, fallback: T): T => {
  const row = rows.filter((r) => r.key === key && r.from_on <= today).sort((a, b) => (a.from_on < b.from_on ? 1 : -1))[0]
  if (!row) return fallback
  const whole = typeof fallback === 'object' && fallback !== null && !Array.isArray(fallback)
  return (whole ? { ...fallback, ...(row.value as object) } : row.value) as T
}

/** The delays of the network, from its office's rows. */
export const delaysOn = (rows: readonly SettingRow[], today: string): Delays => settingOn(rows, 'delays', today, defaults.delays)
/** In days: how long a draft that nobody came back to is kept. `destroy_old_drafts` reads the same setting. */
export const retentionOn = (rows: readonly SettingRow[], today: string): Defaults['retention'] => settingOn(rows, 'retention', today, defaults.retention)
/** In days: how far the next contact with somebody may be put. */
export const contactOn = (rows: readonly SettingRow[], today: string): Defaults['contact'] => settingOn(rows, 'contact', today, defaults.contact)
/** What the plan is called in public, by language: a law may rename it. French where a language has no name of its own. */
export const planNameOn = (rows: readonly SettingRow[], today: string, lang: string): string => {
  const names: Readonly<Record<string, string>> = settingOn<Readonly<Record<string, string>> | null>(rows, 'plan-name', today, null) ?? defaults['plan-name']
  return names[lang] ?? names['fr'] ?? defaults['plan-name'].fr
}
