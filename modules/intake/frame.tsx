import type { ReactNode } from 'react'
import type { Command } from '#kernel/command.ts'
import type { Outcome } from '#kernel/execute.ts'
import type { PageAnswer, PageContext } from '#kernel/page.ts'
import type { TextKey } from '#kernel/texts.ts'
import { childId } from '#kernel/uuid.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { fieldOf } from '#modules/instruments/values.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { at } from './flow.ts'

/** A form of ours, sent to its own page: what proves where it came from, and the id of its command, go with it. The browser checks nothing in its own words. */
export const Form = ({ page, children }: { page: PageContext; children: ReactNode }) => <form method="post" noValidate>{page.guard}{children}</form>

/** A form sent twice is one command; sent again with other answers, after a step back, it is another. */
export const sends = (page: PageContext, command: Command, input: Readonly<Record<string, unknown>>): Promise<Outcome> =>
  page.perform(command, input, childId(page.id, `${command.name} ${JSON.stringify(input)}`))

/** Said on each page while somebody fills it in with the person. */
const Helping = ({ page }: { page: PageContext }) =>
  page.session.role === 'assistant' ? <Notice><p>{page.t('intake-helping')} <a href={at(page, '/demande/au-comptoir/fin')}>{page.t('intake-helping-end')}</a></p></Notice> : null

interface Shown { title?: TextKey; voice?: string; back?: string; refused?: boolean; again?: boolean; status?: 200 | 403 | 404 | 410 | 422 | 429 | 503 }
/** A page of the single window. Its title is neutral; `back` is a path after the language. */
export const shown = (page: PageContext, body: ReactNode, { title = 'intake-title', voice = 'self', back, ...rest }: Shown = {}): PageAnswer => ({
  title: page.t.find(title, { for: voice })?.text ?? title, body: <><Helping page={page} />{body}</>, ...(back !== undefined && { back: at(page, back) }), ...rest,
})

/** Where a refusal can be settled, when it is on another page. */
const leadsTo: Readonly<Record<string, readonly { href: string; key: 'intake-stop-title' }[]>> = { 'intake.door-open': [{ href: '/ma-demande/arreter', key: 'intake-stop-title' }] }
/** What was refused, on top, in the reader's words; `field`: where it can be corrected. */
export const Refused = ({ page, outcome, field = 'main' }: { page: PageContext; outcome: Outcome | undefined; field?: string }) =>
  outcome?.status === 'refused' ? <ErrorSummary title={page.t('intake-errors')} errors={[{ field, text: <Said {...page.t.refusal(outcome.code, outcome.args)} /> }, ...(leadsTo[outcome.code] ?? []).map(({ href, key }) => ({ field: key, href: at(page, href), text: page.t(key) }))]} /> : null

/** The field of a page that asks for her code again, beside what she had just written. */
export const codeField = '_code'
export type WrongCode = 'unread' | 'unknown'
const ours = new Set(['_key', '_id', '_begins', codeField])
/** What is typed in words, as against ticked: shown again to be read. */
const inWords = new Set(guichet.questions.filter(({ kind }) => !['one', 'many', 'yes-no', 'tick'].includes(kind)).map(({ key }) => fieldOf(key)))

/** What she had just written goes on with her code: it stands in the form, and is shown. */
const Kept = ({ page: { t, form }, wrong }: { page: PageContext; wrong: WrongCode | undefined }) => {
  const typed = Object.entries(form.fields).filter(([name]) => !ours.has(name)).flatMap(([name, values]) => values.map((text) => ({ name, text })))
  const seen = typed.filter(({ name, text }) => (inWords.has(name) || name.endsWith('-typed')) && text.trim() !== '')
  return (
    <>
      {seen.length > 0 && <Notice title={t('intake-typed')}>{seen.map(({ text }, i) => <p key={i}><bdi dir="auto">{text}</bdi></p>)}</Notice>}
      {typed.map(({ name, text }, i) => <input key={i} type="hidden" name={name} value={text} />)}
      <TextField name={codeField} label={t('intake-resume-title')} hint={<>{t('intake-resume-hint')} {t('intake-typed-goes')}</>} error={wrong && t(`intake-resume-${wrong}`)}
        value={form.one(codeField)} size="full" autoComplete="off" dir="ltr" spellCheck={false} lang="fr" />
    </>
  )
}

/** Her session ended, or never was: her code opens it again, and what she had just sent goes with it. */
export const needsCode = (page: PageContext, wrong?: WrongCode): PageAnswer => {
  const { t } = page, said = page.ended ? 'site-ended' : 'site-need-code', sent = Object.keys(page.form.fields).some((name) => !ours.has(name))
  return {
    title: t(said), status: 403, refused: sent,
    body: (
      <>
        {wrong && <ErrorSummary title={t('intake-errors')} errors={[{ field: codeField, text: t(`intake-resume-${wrong}`) }]} />}
        <h1>{t(said)}</h1>
        <p>{t(`${said}-next`)}</p>
        {sent ? <Form page={page}><Kept page={page} wrong={wrong} /><Actions><Button>{t('intake-typed-send')}</Button></Actions></Form> : <Actions><Button href={at(page, '/reprendre')}>{t('site-resume')}</Button><Button kind="quiet" href={at(page, '/demande')}>{t('intake-start')}</Button></Actions>}
        {sent && <><h2>{t('intake-typed-no-code')}</h2><p>{t('intake-typed-no-code-how')}</p><Actions><Button kind="quiet" href={at(page, '/demande')}>{t('intake-start')}</Button></Actions></>}
      </>
    ),
  }
}
/** A page that is not on this person's path. */
export const notThere = (page: PageContext): PageAnswer => shown(page, (
  <><h1>{page.t('site-not-found')}</h1><p>{page.t('intake-not-there')}</p><Actions><Button href={at(page, '/demande')}>{page.t('intake-go-on')}</Button></Actions></>
), { status: 404 })
