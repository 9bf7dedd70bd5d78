import { Button } from '#site/parts.tsx'
import { useAct, useDone } from '#web/act.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Toolbar } from '#web/components/toolbar.tsx'
import { useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { useWords } from '#web/words.ts'
import { regionNamed } from '../words.ts'
import { notes, settleNote } from './asks.ts'
import style from './directory.module.css'

/** What two sources disagree on, with the line as it is printed. The network's office settles; an organisation sees what is said of it. */
export function NotesView({ settles }: { settles: boolean }) {
  const t = useWords(), view = useView(notes, {}), { act, busy, wrong } = useAct(), { done, shown } = useDone()
  const settle = async (note: string) => { if (await act(settleNote, { note, settled: true })) done(t('directory-note-told'), () => act(settleNote, { note, settled: false })) }
  return (
    <>
      <Toolbar label={t('directory-view-notes')} {...(view.view && { count: t('directory-notes-count', { count: view.view.length }) })}><p className="quiet">{t(settles ? 'directory-notes-lead' : 'directory-notes-lead-own')}</p></Toolbar>
      {wrong}
      <Show of={view}>{(all) => (all.length === 0 ? <Empty title={t('directory-notes-none')}>{t('directory-notes-none-next')}</Empty> : (
        <>
          {[...Map.groupBy(all, ({ organisation, listing }) => listing?.id ?? organisation?.id ?? '')].map(([key, about]) => {
            const [{ organisation, listing } = { organisation: null, listing: null }] = about
            const name = listing?.name ?? organisation?.name ?? t('directory-note-general')
            return (
              <section key={key} className={style.note}>
                <h2>{organisation ? <a href={`/app/repertoire/${organisation.slug}`} lang="fr">{name}</a> : name}</h2>
                {listing && <p className="quiet small">{t('directory-note-printed')} <span lang="fr">{[regionNamed('fr', listing.region).text, listing.place, listing.clientele, listing.phone].filter(Boolean).join(' · ')}</span></p>}
                <ul className={style.rows}>
                  {about.map(({ id, text }) => (
                    <li key={id} className={style.row}>
                      <span lang="fr">{text}</span>
                      {settles && <Button kind="quiet" type="button" disabled={busy} onClick={() => void settle(id)}>{t('directory-note-settle')}<span className="vh"> – {name} – {text}</span></Button>}
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
          <p className="quiet small">{t('directory-note-sources')} <span lang="fr">{[...new Set(all.map(({ source }) => source))].join(' ; ')}</span></p>
        </>
      ))}</Show>
      {shown}
    </>
  )
}
