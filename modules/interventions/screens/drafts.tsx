import { nameIn } from '#modules/people/words.ts'
import { Section } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { myDesk } from '../desk.query.ts'

const desk = remote<typeof myDesk>('interventions.desk')

/** Notes begun and not logged: whose, when, and the way back into them; nothing when there are none. */
export function Drafts({ onResume }: { onResume: (person: string, draft: string) => (() => void) | undefined }) {
  const t = useWords(), { view } = useView(desk, {})
  if (!view || view.drafts.length === 0) return null
  return (
    <Section title={t('interventions-drafts')}>
      <ul className="lines">
        {view.drafts.map((one) => {
          const resume = onResume(one.person, one.id)
          return (
            <li key={one.id}>
              <a href={`/app/personnes/${one.person}`}>{nameIn(one)}<span className="quiet">, {t.instant(one.saved_at, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' })}</span></a>
              {resume ? <button type="button" className="link" onClick={resume}>{t('interventions-draft-resume')}<span className="vh"> {nameIn(one)}</span></button> : <a className="small" href={`/app/personnes/${one.person}`}>{t('interventions-draft-resume')}<span className="vh"> {nameIn(one)}</span></a>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
