import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import type { MyPlan } from '#modules/plans/my-plan.query.ts'
import { fileField, fileOf, loose, tooLong } from '#modules/plans/reading.tsx'
import { LongText, Radios } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { addMine } from '../add-mine.ts'
import { origins, planes, sides } from '../rules.ts'

const most = 600
/** Four plain answers: a strength or an obstacle, within me or around me. */
const kinds = sides.flatMap((side) => origins.map((origin) => ({ value: `${side}-${origin}`, side, origin })))
type Field = 'words' | 'kind' | 'plane'
type Wrong = readonly { field: Field; text: string }[]

const asks = (page: PageContext, file: MyPlan, told: { outcome?: Outcome; wrong?: Wrong } = {}): PageAnswer => {
  const { t, form } = page, wrong = (field: Field) => told.wrong?.find((one) => one.field === field)?.text
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} field="words" />
      <ErrorSummary title={t('intake-errors')} errors={told.wrong ?? []} />
      <h1>{t('portrait-add-title')}</h1>
      <p>{t('portrait-add-why')}</p>
      <Form page={page}>
        <input type="hidden" name={fileField} value={file.organisation.id} />
        <LongText name="words" rows={3} maxLength={loose(most)} label={t('portrait-add-words')} error={wrong('words')} value={form.one('words')} />
        <Radios name="kind" label={t('portrait-add-kind')} error={wrong('kind')} value={form.one('kind') || undefined} options={kinds.map(({ value }) => ({ value, label: t('portrait-add-kind-is', { kind: value }), hint: t('portrait-add-kind-like', { kind: value }) }))} />
        <Radios name="plane" label={t('portrait-add-plane')} error={wrong('plane')} value={form.one('plane') || undefined} options={planes.map((plane) => ({ value: plane, label: t('portrait-plane', { plane }) }))} />
        <Actions><Button>{t('portrait-add-save')}</Button><Button kind="quiet" href={at(page, '/mon-dossier/portrait')}>{t('plans-answer-later')}</Button></Actions>
      </Form>
    </>
  ), { title: 'portrait-mine-title', back: '/mon-dossier/portrait', ...((told.outcome ?? told.wrong) && { refused: true, status: 422 }) })
}

/** A line of my own, in my portrait. */
export const addWordsPage = (codes: () => Codes) => page('portrait.my-words', {
  path: '/mon-dossier/portrait/mots',
  permission: 'public.read',
  async get(page) {
    const file = await fileOf(page, codes())
    return file ? asks(page, file) : needsCode(page)
  },
  async post(page) {
    const file = await fileOf(page, codes()), { t, form } = page
    if (!file) return needsCode(page)
    const words = form.one('words').trim(), kind = kinds.find(({ value }) => value === form.one('kind')), plane = planes.find((one) => one === form.one('plane'))
    const wrong = ([['words', words ? tooLong(page, words, most) : t('portrait-add-words-blank')], ['kind', kind ? undefined : t('portrait-add-kind-blank')], ['plane', plane ? undefined : t('portrait-add-plane-blank')]] as const)
      .flatMap(([field, text]) => (text ? [{ field, text }] : []))
    if (!kind || !plane || wrong.length > 0) return asks(page, file, { wrong })
    const outcome = await sends(page, addMine, { words, plane, side: kind.side, origin: kind.origin })
    return outcome.status === 'refused' ? asks(page, file, { outcome }) : { to: at(page, '/mon-dossier/portrait') }
  },
})
