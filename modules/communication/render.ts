import type { Json } from '#db/types.ts'
import type { Said, Translator } from '#kernel/texts.ts'
import { dayAndHour } from '#site/hour.ts'

/** A message as it would leave. A text has no subject. */
export interface Rendered { subject: Said | null; lines: Said[] }

/** Only what a message may carry is put in its words, whatever the row holds. */
const argsOf = (args: Json): Record<string, string> => {
  const held = typeof args === 'object' && args !== null && !Array.isArray(args) ? args : {}
  return Object.fromEntries(['on', 'at', 'organisation', 'phone'].flatMap((key) => (typeof held[key] === 'string' ? [[key, held[key]]] : [])))
}

/** The words of a message in the language of `t`, line by line. Nothing for a template that is not known any more. */
export const render = (t: Translator, message: { template: string; args: Json; channel: string }): Rendered => {
  const { template, channel } = message, said = argsOf(message.args), args = { ...said, ...(said['on'] && { when: dayAndHour(t, said['on'], said['at'], { weekday: 'long' }) }) }
  const lines = [t.find(`communication-say-${template}`, args), said['phone'] ? t.find('communication-call', { phone: said['phone'] }) : undefined, template === 'invitation' ? t.find('communication-link-later') : undefined]
  return {
    subject: channel === 'email' ? t.find(`communication-subject-${template}`, args) ?? null : null,
    lines: lines.filter((line) => line !== undefined),
  }
}
