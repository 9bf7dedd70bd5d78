import type { ReactNode } from 'react'
import type { Command } from '#kernel/command.ts'
import type { Outcome } from '#kernel/execute.ts'
import type { PageAnswer, PageContext } from '#kernel/page.ts'
import type { TextKey } from '#kernel/texts.ts'
import { childId } from '#kernel/uuid.ts'
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

interface Shown { title?: TextKey; back?: string; refused?: boolean; status?: 200 | 403 | 404 | 410 | 422 | 429 }
/** A page of the single window. Its title is neutral; `back` is a path after the language. */
export const shown = (page: PageContext, body: ReactNode, { title = 'intake-title', back, ...rest }: Shown = {}): PageAnswer => ({
  title: page.t.find(title)?.text ?? title, body: <><Helping page={page} />{body}</>, ...(back !== undefined && { back: at(page, back) }), ...rest,
})

/** What was refused, on top, in the reader's words; `field`: where it can be corrected. */
export const Refused = ({ page, outcome, field = 'main' }: { page: PageContext; outcome: Outcome | undefined; field?: string }) =>
  outcome?.status === 'refused' ? <ErrorSummary title={page.t('intake-errors')} errors={[{ field, text: <Said {...page.t.refusal(outcome.code, outcome.args)} /> }]} /> : null

const ours = new Set(['_key', '_id'])
/** Her session ended, or never was: her code opens it again. What she had just typed is shown, so that nothing is lost. */
export const needsCode = (page: PageContext): PageAnswer => {
  const typed = Object.entries(page.form.fields).filter(([name]) => !ours.has(name)).flatMap(([, values]) => values).filter((text) => text.trim().length > 3)
  return {
    title: page.t('site-need-code'), status: 403, refused: typed.length > 0,
    body: (
      <>
        <h1>{page.t('site-need-code')}</h1>
        <p>{page.t('site-need-code-next')}</p>
        {typed.length > 0 && <Notice title={page.t('intake-typed')}>{typed.map((text, i) => <p key={i}><bdi dir="auto">{text}</bdi></p>)}</Notice>}
        <Actions><Button href={at(page, '/reprendre')}>{page.t('site-resume')}</Button><Button kind="quiet" href={at(page, '/demande')}>{page.t('intake-start')}</Button></Actions>
      </>
    ),
  }
}
/** A page that is not on this person's path. */
export const notThere = (page: PageContext): PageAnswer => shown(page, (
  <><h1>{page.t('site-not-found')}</h1><p>{page.t('intake-not-there')}</p><Actions><Button href={at(page, '/demande')}>{page.t('intake-go-on')}</Button></Actions></>
), { status: 404 })
