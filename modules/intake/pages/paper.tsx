import { page, type PageContext } from '#kernel/page.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import type { Question } from '#modules/instruments/schema.ts'
import { tell } from '#modules/instruments/show.ts'
import { questionText } from '#modules/instruments/text-keys.ts'
import { fieldOf } from '#modules/instruments/values.ts'
import { Said } from '#site/said.tsx'
import { shown } from '../frame.tsx'

/** Two sheets at most: what the next step needs, then what may help, then who helps. What follows from an answer is asked by whoever receives the sheet. */
const parts = [
  ['need', ['request.doors', 'request.words', 'person.called-name', 'person.family-name', 'contact.how', 'contact.phone', 'contact.email', 'contact.message', 'contact.avoid', 'person.language', 'person.place', 'person.birth']],
  ['more', ['need.urgent', 'person.interpreter', 'person.no-fixed-address', 'contact.when', 'person.clienteles', 'request.access', 'person.papers']],
  ['helper', ['helper.name', 'helper.organisation', 'helper.agreed', 'parent.name', 'parent.reach']],
] as const
/** A line to fill says more, in less room, than a list of thirteen. */
const written = new Set(['person.language'])

function Line({ page: { t }, question }: { page: PageContext; question: Question }) {
  const name = fieldOf(question.key), text = (part?: string) => <Said {...tell(t, questionText(guichet, question, part), { for: 'self' })} />
  const boxes = question.kind === 'yes-no' ? ['yes', 'no'].map((code) => ({ code, label: <Said {...tell(t, `instruments-${code}`, {})} /> }))
    : question.kind === 'tick' ? [{ code: 'yes', label: text() }] : (question.choices ?? []).filter(({ when }) => !when).map(({ code }) => ({ code, label: text(`choice-${code}`) }))
  if (boxes.length > 0 && !written.has(question.key)) {
    const all = boxes.map(({ code, label }) => <label key={code}><input type="checkbox" name={name} value={code} /> {label}</label>)
    return question.kind === 'tick' ? <p>{all}</p> : <fieldset><legend>{text()}</legend>{all}</fieldset>
  }
  return <p><label>{text()} {question.kind === 'long' ? <textarea className="input full" name={name} rows={4} dir="auto" /> : <input type="text" className="input full" name={name} dir="auto" autoComplete="off" />}</label></p>
}

/** The same questions on paper, out of the same instrument: filled in by hand, or here and then printed. No form, no name: nothing is sent. */
export const paperPage = page('intake.paper', {
  path: '/demande/papier',
  permission: 'public.read',
  async get(page) {
    const { t } = page
    return shown(page, (
      <div className="paper">
        <h1>{t('intake-paper-title')}</h1>
        <p>{t('intake-paper-how')} {t('intake-paper-where')}</p>
        <p>{t('intake-start-privacy-why')} {t('intake-start-privacy-who')} {t('intake-start-privacy-rights')}</p>
        {parts.map(([part, keys]) => (
          <section key={part}>
            <h2>{t(`intake-paper-${part}`)}</h2>
            {part === 'helper' && <p className="hint">{t('intake-paper-only')}</p>}
            {keys.map((key) => guichet.questions.filter((question) => question.key === key).map((question) => <Line key={key} page={page} question={question} />))}
          </section>
        ))}
        <p>{t('intake-paper-agree')}</p>
      </div>
    ), { title: 'intake-paper-title', back: '/' })
  },
})
