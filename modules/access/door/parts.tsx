import type { ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { Actions, Button, Notice } from '#site/parts.tsx'

/** A form of the door. Refused when another site sends it (`fromElsewhere`); nothing else protects it, because nobody is known yet. */
export const Form = ({ to, children }: { to: string; children: ReactNode }) => <form method="post" action={to}>{children}</form>

/** Hidden until the script knows that the browser has keys; says in words what happened. */
export function KeyForm({ to, options, label, t, refused }: { to: string; options: object; label: string; t: Translator; refused?: boolean }) {
  return (
    <>
      <noscript><Notice kind="care"><p>{t('access-key-no-script')}</p></Notice></noscript>
      <p className="error" role="status" id="key-says" data-refused={t('access-key-refused')}>{refused ? t('access-key-refused') : ''}</p>
      <form method="post" action={to} id="key" hidden data-options={JSON.stringify(options)}>
        <input type="hidden" name="proof" />
        <Actions><Button>{label}</Button></Actions>
      </form>
    </>
  )
}

/** How long to wait, in the largest unit that reads well. */
export const waitText = (t: Translator, seconds: number): string =>
  seconds < 90 ? t('access-wait', { seconds }) : t('access-wait-minutes', { minutes: Math.ceil(seconds / 60) })
