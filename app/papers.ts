import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { answer } from '#kernel/ask.ts'
import { COOKIE, type Edge } from '#kernel/http.ts'
import { planOfPerson } from '#modules/plans/of-person.query.ts'
import { planPaper } from '#modules/plans/paper.ts'
import { nameIn } from '#modules/people/words.ts'
import type { Paper } from '#site/paper/model.ts'
import { typeset } from '#site/paper/typeset.ts'
import type { Tools } from './tools.ts'

/** What the staff side has on paper: the query that reads it, as any screen does, and how it is laid out. The address says which, never whose name. */
const papers: Readonly<Record<string, { query: string; paper(view: never): Paper }>> = {
  plan: { query: planOfPerson.name, paper: (view: ReturnType<typeof planOfPerson.view>) => planPaper({ ...view, lang: view.person.lang, name: nameIn(view.person), agreed_on: view.versions[0]?.agreed_on ?? null }) },
}

/** `GET /papiers/plan/<person>.pdf` for whoever is signed in and may read it. Refused as the query refuses, and logged as it logs. */
export const paperRoutes = (tools: Tools, edge: Edge): Hono => {
  const routes = new Hono()
  routes.get('/papiers/:paper/:person{[0-9a-f-]{36}[.]pdf}', async (c) => {
    c.header('cache-control', 'no-store')
    const token = getCookie(c, COOKIE.user), session = token ? await edge.sessions.open(token, true) : undefined, made = papers[c.req.param('paper')]
    if (!session || session === 'locked') return c.redirect('/entrer')
    const person = c.req.param('person').slice(0, -'.pdf'.length), told = made && (await answer(tools.engine, session, made.query, { person }))
    // What is refused is said where the plan is read, in the words of the screen.
    const set = made && told?.status === 'answered' ? await typeset(made.paper(told.view as never)) : undefined
    return set && 'pdf' in set ? c.body(set.pdf, 200, { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${c.req.param('paper')}.pdf"`, 'x-content-type-options': 'nosniff' })
      : c.redirect(`/app/personnes/${person}/plan`)
  })
  return routes
}
