import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Actions, Button, Notice, Tag } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { useAct, useDone } from '#web/act.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { allInstruments } from '../all.query.ts'
import { builtin } from '../builtin.ts'
import { withTexts } from '../own.ts'
import type { Instrument } from '../schema.ts'
import { emptySheet } from '../sheet.ts'
import { tell } from '../show.ts'
import { questionText, titleText } from '../text-keys.ts'
import type { withdrawInstrument } from '../withdraw.ts'
import { Editor } from './editor.tsx'
import style from './instruments.module.css'
import { sheetLike } from './sheet-form.ts'

const all = remote<typeof allInstruments>('instruments.all'), withdraw = remote<typeof withdrawInstrument>('instruments.withdraw')
export type All = ReturnType<typeof allInstruments.view>

/** One instrument: what it asks today and why, its earlier versions, or the next one being written. */
export function InstrumentScreen({ params, search }: ScreenProps) {
  const id = params['instrument'] ?? ''
  return <Show of={useView(all, {})}>{(v) => <One key={id} v={v} id={id} search={search} />}</Show>
}

function One({ v, id, search }: { v: All; id: string; search: ScreenProps['search'] }) {
  const words = useWords(), mine = v.own.filter(({ instrument }) => instrument.id === id), t = useMemo(() => withTexts(words, [...v.own.filter((one) => one.instrument.id === id), ...v.own]), [words, v.own, id])
  const navigate = useNavigate(), { act, busy, wrong } = useAct(), { done, shown } = useDone()
  const takeOut = async () => { if (await act(withdraw, { instrument: id })) done(t('instruments-withdrawn')) }
  const row = v.sheets.find((one) => one.id === id), given = builtin.find((one) => one.id === id), here = `/app/instruments/${id}`, now = given ?? mine.find(({ inForce }) => inForce)?.instrument
  const model = builtin.find((one) => one.id === search['modele'])
  const writing = !given && v.may.write.can && (row === undefined || row.draft !== null || search['ecrire'] === 'oui')
  const title = row?.sheet.title[t.lang === 'en' ? 'en' : 'fr'] || row?.sheet.title.fr || (now && tell(t, titleText(now), {}).text) || t('instruments-new')
  return (
    <>
      <SheetHead over={<a href="/app/instruments">{t('instruments-list')}</a>} title={title} tools={now && !writing && <Button kind="quiet" href={`${here}/papier`}>{t('instruments-blank')}</Button>} />
      {wrong}
      {writing ? (
        <>
          <p className={style.lead}>{t(row?.in_force ? 'instruments-writing-next' : 'instruments-writing')} {row?.draft && <span className="quiet">{t('instruments-saved-by', { name: row.draft.by, at: row.draft.saved_at })}</span>}</p>
          <Editor id={id} start={row?.sheet ?? (model ? sheetLike(model) : emptySheet)} revision={row?.draft?.revision ?? 0} own={v.own} today={v.today} done={done} onEnabled={() => void navigate({ href: row?.in_force || row?.withdrawn_on || row?.draft ? here : '/app/instruments' })} />
        </>
      ) : (
        <>
          {row?.withdrawn_on && <Notice title={t('instruments-withdrawn-on', { day: row.withdrawn_on })}><p>{t('instruments-withdrawn-what')}</p></Notice>}
          {now && <Reading instrument={now} t={t} />}
          {v.may.write.can && !given && (
            <Actions>
              <Button kind="quiet" href={`${here}?ecrire=oui`}>{t('instruments-next-version')}</Button>
              {row?.in_force && <Button kind="removal" type="button" disabled={busy} onClick={() => void takeOut()}>{t('instruments-withdraw')}</Button>}
            </Actions>
          )}
          {v.may.write.can && given && <Actions><Button kind="quiet" href={`/app/instruments?modele=${id}`}>{t('instruments-like-this')}</Button></Actions>}
        </>
      )}
      {mine.filter(({ inForce }) => !inForce).length > 0 && (
        <Section title={t('instruments-earlier')}>
          {mine.filter(({ inForce }) => !inForce).map((one) => <details key={one.instrument.version}><summary>{t('instruments-version', { n: one.instrument.version, day: one.on.slice(0, 10) })}</summary><Reading instrument={one.instrument} t={withTexts(t, [one])} /></details>)}
        </Section>
      )}
      {shown}
    </>
  )
}

/** What it asks, and why, to be read. */
function Reading({ instrument, t }: { instrument: Instrument; t: ReturnType<typeof useWords> }) {
  return (
    <>
      <p><Said {...tell(t, instrument.purpose, { for: 'other' })} /></p>
      <ol className={style.reading}>{instrument.questions.map((question) => (
        <li key={question.key}>
          <Said {...tell(t, questionText(instrument, question), { for: 'self' })} /> {question.class === 'sensitive' && <Tag tone="clay">{t('instruments-class-name', { class: 'sensitive' })}</Tag>} {question.when && <Tag>{t('instruments-conditional')}</Tag>}
          <span className="cell-more"><Said {...tell(t, question.why, { for: 'self' })} />{question.choices && <> {t.list(question.choices.map(({ code, endonym }) => endonym?.text ?? tell(t, questionText(instrument, question, `choice-${code}`), { for: 'self' }).text), 'disjunction')}</>}</span>
        </li>
      ))}</ol>
    </>
  )
}
