import { useState } from 'react'
import { portrait } from '#modules/instruments/builtin.ts'
import { Question } from '#modules/instruments/question.tsx'
import { fieldsOf, read, type ReadError } from '#modules/instruments/read.ts'
import type { Value } from '#modules/instruments/values.ts'
import type { noteThing } from '#modules/people/note-thing.ts'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import { levelKeys, needKeys } from '../known.ts'
import type { Portrait } from './portrait.tsx'

const note = remote<typeof noteThing>('people.note-thing')

/** What she says today of the essentials, or of how she sees what is ahead. Each answer is optional; what was said before is kept. */
export function SayForm({ what, of: v, onDone, done }: { what: 'needs' | 'levels'; of: Portrait; onDone: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct(), [errors, setErrors] = useState<Readonly<Record<string, ReadError>>>({})
  const keys: readonly string[] = what === 'needs' ? Object.values(needKeys) : levelKeys
  const questions = portrait.questions.filter(({ key }) => keys.includes(key))
  const before = (key: string): Value | undefined => {
    const need = v.needs.find((one) => needKeys[one.need] === key), levels = key === 'portrait.confidence' ? v.confidence : v.importance
    return need ? (need.kept ? null : need.state ?? undefined) : levels.at(-1)?.value.toString()
  }
  const save = async (form: FormData) => {
    const fields = fieldsOf(form), told = questions.map((question) => ({ key: question.key, ...read({ ...question, needed: false }, fields, v.today) }))
    const wrongs = told.flatMap((one) => ('error' in one ? [[one.key, one.error] as const] : []))
    setErrors(Object.fromEntries(wrongs))
    if (wrongs.length > 0) return
    for (const one of told) {
      if ('error' in one || typeof one.value === 'object' && one.value !== null || one.value === '' || one.value === before(one.key)) continue
      if (!await act(note, { person: v.person.id, key: one.key, value: one.value })) return
    }
    onDone()
    done(t('people-noted'))
  }
  return (
    <div className={what === 'needs' ? 'fields' : undefined}><form onSubmit={onForm(save)}>
      {wrong}
      {questions.map((question, i) => <div key={question.key}><Question instrument={portrait} question={{ ...question, needed: false }} value={before(question.key)} error={errors[question.key]} t={t} voice="other" today={v.today} quiet={i > 0} /></div>)}
      <Actions><Button disabled={busy}>{t('portrait-level-note')}</Button></Actions>
    </form></div>
  )
}
