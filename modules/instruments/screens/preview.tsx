import { useState } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { Actions, Button } from '#site/parts.tsx'
import { lookupIn, withTexts, type Own } from '../own.ts'
import { fieldsOf, type Fields } from '../read.ts'
import { labelsAsked, sheetProblems } from '../rules.ts'
import { Instrument } from '../schema.ts'
import { built, type Sheet } from '../sheet.ts'
import { Asking } from './asking.tsx'
import style from './instruments.module.css'

/** The questions that are written already, as they will be asked: conditions live, nothing kept. */
export function Preview({ sheet, own, t, today }: { sheet: Sheet; own: readonly Own[]; t: Translator; today: string }) {
  const [typed, setTyped] = useState<Fields>(), lookup = lookupIn(own), broken = new Set(sheetProblems(sheet, lookup, labelsAsked(own)).map(({ field }) => field))
  const whole = sheet.questions.filter(({ key }) => ![...broken].some((field) => field.startsWith(`${key.replaceAll('.', '-')}-`) && !field.endsWith('-label-fr')))
    .filter(({ label, taken }) => taken || label.fr.trim() !== '')
  const kept = whole.map((q) => ({ ...q, when: q.when && whole.some(({ key }) => key === q.when?.key) ? q.when : null }))
  const { definition, texts } = built({ ...sheet, questions: kept }, { id: 'preview', version: 1 }, lookup)
  const read = Instrument.safeParse(definition)
  if (!read.success) return <p className="quiet">{t('instruments-preview-later')}</p>
  return (
    <form className={style.preview} onInput={(event) => setTyped(fieldsOf(new FormData(event.currentTarget)))} onSubmit={(event) => { event.preventDefault(); event.currentTarget.reset(); setTyped(undefined) }}>
      <Asking instrument={read.data} known={{}} typed={typed} t={withTexts(t, [{ texts: texts }, ...own])} today={today} />
      <Actions><Button kind="quiet">{t('instruments-preview-again')}</Button></Actions>
    </form>
  )
}
