import type { Translator } from '#kernel/texts.ts'
import { nameIn } from '#modules/people/words.ts'
import { Button, Summary } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { Missing } from '#web/missing.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { allInstruments } from '../all.query.ts'
import type { answersOf } from '../answers.query.ts'
import { everAsked, withTexts } from '../own.ts'
import { answerOn } from '../over-time.ts'
import type { Instrument, Question } from '../schema.ts'
import { tell } from '../show.ts'
import { questionText, titleText } from '../text-keys.ts'
import { codesFor } from '../values.ts'
import style from './instruments.module.css'
import { Value } from './value.tsx'

const all = remote<typeof allInstruments>('instruments.all'), answers = remote<typeof answersOf>('instruments.answers')

/** An instrument to fill in by hand: each question with its reason, boxes to tick, lines to write on. */
export function BlankPaper({ params }: ScreenProps) {
  const words = useWords(), id = params['instrument'] ?? ''
  return (
    <Show of={useView(all, {})}>{(v) => {
      const instrument = everAsked(v.own).find((one) => one.id === id), t = withTexts(words, v.own)
      if (!instrument) return <Missing />
      return (
        <div className={style.paper}>
          <Head instrument={instrument} t={t} back={`/app/instruments/${id}`} />
          <p>{t('instruments-paper-free')}</p>
          <ol>{instrument.questions.map((question) => <li key={question.key}><Blank instrument={instrument} question={question} t={t} all={instrument} /></li>)}</ol>
        </div>
      )
    }}</Show>
  )
}

const Head = ({ instrument, t, back, over }: { instrument: Instrument; t: Translator; back: string; over?: string }) => (
  <>
    <SheetHead over={over} title={tell(t, titleText(instrument), {}).text} tools={<><Button type="button" onClick={() => print()}>{t('instruments-print')}</Button><Button kind="quiet" href={back}>{t('instruments-back')}</Button></>} />
    <p><Said {...tell(t, instrument.purpose, { for: 'self' })} /></p>
  </>
)

function Blank({ instrument, question, t }: { instrument: Instrument; question: Question; t: Translator; all: Instrument }) {
  const text = (part?: string) => <Said {...tell(t, questionText(instrument, question, part), { for: 'self' })} />, codes = codesFor(question)
  const label = (code: string) => (question.kind === 'yes-no' ? t(code === 'yes' ? 'instruments-yes' : 'instruments-no') : question.kind === 'tick' ? t('instruments-ticked') : question.kind === 'scale' ? code : text(`choice-${code}`))
  return (
    <>
      <p><strong>{text()}</strong> {question.when && <span className="quiet small">{t('instruments-paper-when')}</span>}<br /><span className="quiet small"><Said {...tell(t, question.why, { for: 'self' })} /></span></p>
      {question.kind === 'scale' && <p className="small"><bdi>0</bdi> : {text('low')} · <bdi>10</bdi> : {text('high')}</p>}
      {codes ? <ul className={style.boxes}>{codes.map((code) => <li key={code}>{label(code)}</li>)}{question['prefer-not'] && <li>{t('instruments-prefer-not')}</li>}</ul>
        : Array.from({ length: question.kind === 'long' ? 4 : 1 }, (_, i) => <div key={i} className={style.rule} />)}
    </>
  )
}

/** What somebody answered to an instrument, on one sheet. */
export function AnswersPaper({ params }: ScreenProps) {
  const words = useWords(), person = params['person'] ?? '', id = params['instrument'] ?? ''
  return (
    <Show of={useView(answers, { person, instrument: id })}>{(v) => {
      const instrument = everAsked(v.own).find((one) => one.id === id), t = withTexts(words, v.own)
      if (!instrument) return <Missing />
      const rows = instrument.questions.flatMap((question) => {
        const value = answerOn(v.said, question.key, v.today), one = v.said.findLast(({ key, until }) => key === question.key && until === null)
        return value === undefined || !one ? [] : [{ label: <Said {...tell(t, questionText(instrument, question, 'label'), { for: 'other' })} />, value: <><Value instrument={instrument} question={question} value={value} t={t} today={v.today} /><span className="cell-more">{t('people-said', { origin: one.origin, source: one.source ?? '', at: one.on })}</span></> }]
      })
      return (
        <div className={style.paper}>
          <Head instrument={instrument} t={t} over={nameIn(v.person)} back={`/app/personnes/${person}?partie=reponses&outil=${id}`} />
          <p className="quiet">{t('instruments-printed-on', { day: v.today })}</p>
          {rows.length === 0 ? <p>{t('instruments-nothing-said')}</p> : <Summary rows={rows} />}
        </div>
      )
    }}</Show>
  )
}
