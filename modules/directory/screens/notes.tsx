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
        <ul className={style.rows}>
          {all.map(({ id, text, source, organisation, listing }) => (
            <li key={id} className={style.note}>
              <div className={style.row}>
                {organisation ? <h2><a href={`/app/repertoire/${organisation.slug}`}>{listing?.name ?? organisation.name}</a></h2> : <h2>{t('directory-note-general')}</h2>}
                {settles && <Button kind="quiet" type="button" disabled={busy} onClick={() => void settle(id)}>{t('directory-note-settle')}<span className="vh"> – {listing?.name ?? organisation?.name ?? t('directory-note-general')}: {text}</span></Button>}
              </div>
              <p lang="fr">{text}</p>
              {listing && <p className="quiet small">{t('directory-note-printed')} <span lang="fr">{[regionNamed('fr', listing.region).text, listing.place, listing.clientele, listing.phone].filter(Boolean).join(' · ')}</span></p>}
              <p className="quiet small">{t('directory-note-sources')} <span lang="fr">{source}</span></p>
            </li>
          ))}
        </ul>
      ))}</Show>
      {shown}
    </>
  )
}
