import { useNavigate } from '@tanstack/react-router'
import type { Json } from '#db/types.ts'
import { questionOf, type AskedBy } from '#modules/instruments/builtin.ts'
import { everAsked, inForce, withTexts } from '#modules/instruments/own.ts'
import { tell } from '#modules/instruments/show.ts'
import { titleText } from '#modules/instruments/text-keys.ts'
import type { Translator } from '#kernel/texts.ts'
import { FillIn } from '#web/parts.tsx'
import { guichet } from '#modules/instruments/guichet.ts'
import { Question } from '#modules/instruments/question.tsx'
import { walk } from '#modules/instruments/walk.ts'
import { fieldsOf, read, type ReadError } from '#modules/instruments/read.ts'
import { fieldOf } from '#modules/instruments/values.ts'
import { valueOf } from '#modules/intake/known.ts'
import { Suspense, useMemo, useState } from 'react'
import { Actions, Button, Summary } from '#site/parts.tsx'
import { SelectField, TextField } from '#site/fields.tsx'
import { Section } from '#web/components/frame.tsx'
import { Filter } from '#web/components/toolbar.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { placesMeant } from '#modules/directory/places-meant.ts'
import { fetchView } from '#kernel/client.ts'
import { Radios } from '#site/fields.tsx'
import { isNotable } from '#modules/instruments/notable.ts'
import type { noteThing } from '../note-thing.ts'
import type { renamePerson } from '../rename.ts'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import type { File } from './person.tsx'
import { ThingName, Things, ThingValue } from '../things.tsx'
import { nameIn } from '../words.ts'

const note = remote<typeof noteThing>('people.note-thing'), rename = remote<typeof renamePerson>('people.rename')
const meant = remote<typeof placesMeant>('directory.places-meant')
const NAME = 'nom', OWN = 'own'

/** What she said, as it stands; each line can be corrected with her, and what was said before is kept. */
export function AnswersPart({ filling, ...given }: Given & { filling: string | undefined }) {
  const { file: f, done } = given, back = `/app/personnes/${f.person.id}?partie=reponses`
  return filling ? <Suspense><FillIn person={f.person.id} instrument={filling} back={back} done={done} /></Suspense> : <Said {...given} />
}
interface Given { file: File; changing: string | undefined; done: Done }

function Said({ file: f, changing, done }: Given) {
  const words = useWords(), t = useMemo(() => withTexts(words, f.own), [words, f.own]), navigate = useNavigate(), all = everAsked(f.own)
  const here = `/app/personnes/${f.person.id}`, leave = () => void navigate({ href: `${here}?partie=reponses` })
  const questions = guichet.questions.filter(isNotable)
  const key = all.flatMap((one) => one.questions).find((one) => fieldOf(one.key) === changing && isNotable(one))?.key, asking = key === undefined ? undefined : questionOf(key, all)
  const now = f.things.flatMap((thing) => (thing.now ? [{ ...thing.now, key: thing.key }] : [])).filter(({ key }) => key !== 'person.called-name' && key !== 'person.family-name' && key !== 'request.words')
  // Only what would be asked of her (nothing about a parent of somebody who is forty), and every way to reach her.
  const said = Object.fromEntries([
    ...(f.person.birth_year === null ? [] : [['person.birth', { value: String(f.person.birth_year), origin: 'referral' as const, said_on: f.today }] as const]),
    ...f.things.flatMap(({ key, now: one }) => (one ? [[key, { value: valueOf(one.value), origin: one.origin, said_on: one.said_at.slice(0, 10) }] as const] : [])),
  ])
  const asked = new Set(walk(guichet, said, f.today).path.flatMap((page) => page.questions.map(({ key }) => key)))
  const missing = questions.filter(({ key }) => (asked.has(key) || key.startsWith('contact.')) && !now.some((thing) => thing.key === key))
  const before = f.things.filter((thing) => thing.before.length > 0)
  return (
    <>
      <h2 className="vh">{t('people-part-reponses')}</h2>
      {f.may.note.can && (
        <div className="toolbar"><Filter label={t('instruments-fill')} value="" onPick={(id) => { if (id) void navigate({ href: `${here}?partie=reponses&outil=${id}` }) }}
          options={[{ value: '', label: t('instruments-fill-which') }, ...inForce(f.own).filter((one) => one !== guichet).map((one) => ({ value: one.id, label: tell(t, titleText(one), {}).text }))]} /></div>
      )}
      {changing === NAME && f.may.rename.can ? <Rename file={f} done={done} leave={leave} /> : (
        <Summary rows={[
          { label: t('people-called'), value: nameIn(f.person), change: f.may.rename.can ? { href: `${here}?changer=${NAME}`, label: t('people-change'), about: t('people-called') } : undefined },
          { label: t('people-born'), value: f.person.birth_year ?? t('people-not-known') }, { label: t('people-written-in'), value: t('people-language', { lang: f.person.lang }) },
        ]} />
      )}
      {asking && f.may.note.can && <Change key={asking.question.key} file={f} asked={asking} t={t} value={f.things.find(({ key }) => key === asking.question.key)?.now?.value} done={done} leave={leave} />}
      <Things things={now} today={f.today} t={t} instruments={all} {...(f.may.note.can && { change: (key: string) => (isNotable({ key }) ? `${here}?changer=${fieldOf(key)}` : undefined) })} />
      {f.may.note.can && missing.length > 0 && (
        <div className="toolbar"><Filter label={t('people-add')} value="" onPick={(key) => { if (key) void navigate({ href: `${here}?changer=${key}` }) }}
          options={[{ value: '', label: t('people-add-what') }, ...missing.map(({ key }) => ({ value: fieldOf(key), label: t.find(`instruments-guichet-${fieldOf(key)}-label`, { for: 'other' })?.text ?? key }))]} /></div>
      )}
      {before.length > 0 && (
        <details><summary>{t('people-before', { count: before.length })}</summary>
          {before.map((thing) => (
            <div key={thing.key}>
              <p><ThingName of={thing.key} t={t} instruments={all} /></p>
              <ul className="lines">{thing.before.map((old, i) => <li key={i}><div><ThingValue of={thing.key} value={old.value} today={f.today} t={t} instruments={all} /></div><span className="quiet small">{t.day(old.said_at.slice(0, 10))}</span></li>)}</ul>
            </div>
          ))}
        </details>
      )}
    </>
  )
}

function Change({ file: f, asked: { instrument, question }, t, value, done, leave }: { file: File; asked: AskedBy; t: Translator; value: Json | undefined; done: Done; leave: () => void }) {
  const { act, busy, wrong } = useAct()
  const [error, setError] = useState<ReadError>(), [which, setWhich] = useState<{ words: string; places: { name: string; hint: string }[] }>()
  const before = value === undefined ? undefined : valueOf(value)
  const save = async (form: FormData) => {
    const told = read({ ...question, needed: false }, fieldsOf(form), f.today)
    setError('error' in told ? told.error : undefined)
    if ('error' in told) return
    const words = question.kind === 'place' && typeof told.value === 'string' ? told.value.trim() : '', picked = which?.words === words ? textIn(form, 'place-which') : ''
    // A name that may mean several places, or none, is asked back before it is kept; out of reach, it is kept as written.
    if (words && !picked) {
      const asked = await fetchView(meant, { words })
      if (asked.status === 'answered' && asked.view.read !== 'sure') return setWhich({ words, places: asked.view.places })
    }
    if (picked && picked !== OWN) told.value = picked
    const send = (said: typeof told.value) => act(note, { person: f.person.id, key: question.key, value: said === null || typeof said === 'string' ? said : [...said] })
    if (!await send(told.value)) return
    leave()
    done(t('people-noted'), () => send(before === undefined ? (question.kind === 'many' ? [] : '') : before))
  }
  return (
    <Section title={t('people-change-with-her')}>
      <form onSubmit={onForm(save)}>
        {wrong}
        <Question instrument={instrument} question={{ ...question, needed: false }} value={before} error={error} t={t} voice="other" today={f.today} />
        {which && (
          <div role="status">
            <Radios key={which.words} name="place-which" label={t(which.places.length > 0 ? 'people-place-which' : 'people-place-unknown')} options={[
              ...which.places.map((place) => ({ value: place.name, label: place.name, hint: place.hint })), { value: OWN, label: t('people-place-own', { words: which.words }) },
            ]} />
          </div>
        )}
        <Actions><Button disabled={busy}>{t('people-save')}</Button><Button kind="quiet" type="button" onClick={leave}>{t('people-cancel')}</Button></Actions>
      </form>
    </Section>
  )
}

function Rename({ file: { person }, done, leave }: { file: File; done: Done; leave: () => void }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const lang = (code: string) => (code === 'en' || code === 'ar' ? code : 'fr')
  const save = async (form: FormData) => {
    const year = textIn(form, 'people-year'), family_name = textIn(form, 'people-family') || null
    if (!await act(rename, { person: person.id, called: textIn(form, 'people-called'), family_name, birth_year: year === '' ? null : Number(year), lang: lang(textIn(form, 'people-lang')) })) return
    leave()
    done(t('people-noted'), () => act(rename, { person: person.id, called: person.called, family_name: person.family_name, birth_year: person.birth_year, lang: lang(person.lang) }))
  }
  return (
    <Section title={t('people-change-with-her')}>
      <div className="fields"><form onSubmit={onForm(save)}>
        {wrong}
        <TextField name="people-called" label={t('people-called-name')} value={person.called} autoComplete="off" dir="auto" />
        <TextField name="people-family" label={t('people-family-name')} value={person.family_name ?? ''} autoComplete="off" dir="auto" optional={t('instruments-optional')} />
        <TextField name="people-year" label={t('people-born')} size="tiny" inputMode="numeric" value={person.birth_year === null ? '' : String(person.birth_year)} autoComplete="off" optional={t('instruments-optional')} />
        <SelectField name="people-lang" label={t('people-written-in')} value={person.lang} options={(['fr', 'en', 'ar'] as const).map((code) => ({ value: code, label: t('people-language', { lang: code }) }))} />
        <Actions><Button disabled={busy}>{t('people-save')}</Button><Button kind="quiet" type="button" onClick={leave}>{t('people-cancel')}</Button></Actions>
      </form></div>
    </Section>
  )
}
