import type { ReactNode } from 'react'
import { Checks, DateFields, LongText, Radios, SelectField, TextField } from '#site/fields.tsx'
import { Layout } from '#site/layout.tsx'
import { Actions, Button, Code, ErrorSummary, Notice, Summary, Tag } from '#site/parts.tsx'
import { Path } from '#site/path.tsx'
import type { Mark } from '#site/path.tsx'
import { Said } from '#site/said.tsx'
import { sample } from './public-words.ts'
import { say } from './words.ts'

type Shown = 'fr' | 'ar'
const t = { fr: say('fr'), ar: say('ar') }

function Page({ lang, name, refused, children }: { lang: Shown; name: string; refused?: boolean; children: ReactNode }) {
  const alternates = (['fr', 'en', 'ar'] as const).map(other => ({ lang: other, href: `${name}.${other}.html` }))
  return (
    <Layout lang={lang} title={sample[lang].title} t={t[lang]} phone={{ number: '1 800 555-0199' }} here={`${name}.${lang}.html`}
      alternates={alternates} back="question.fr.html" refused={refused ?? false} demo={name === 'path'}>
      {children}
    </Layout>
  )
}

function Question({ lang }: { lang: Shown }) {
  const w = sample[lang]
  return (
    <Page lang={lang} name="question">
      <form method="post">
        <Radios name="need" label={w.question} question why={w.why} hint={w.hint} value="work" options={[
          { value: 'money', label: w.money, hint: w.moneyHint }, { value: 'support', label: w.support }, { value: 'work', label: w.job },
          { value: 'unsaid', label: w.decline, apart: w.or },
        ]} />
        <Actions><Button>{w.go}</Button><Button kind="quiet" href="#later">{w.later}</Button></Actions>
      </form>
    </Page>
  )
}

function Fields({ lang }: { lang: Shown }) {
  const w = sample[lang]
  return (
    <Page lang={lang} name="fields" refused>
      <form method="post">
        <ErrorSummary title={w.errors} errors={[{ field: 'birth', text: w.errorDay }, { field: 'phone', text: w.errorPhone }]} />
        <DateFields name="birth" label={w.birth} question why={w.birthWhy} error={w.errorDay} value={{ day: '7e', month: '3', year: '1998' }} birth t={t[lang]} />
        <TextField name="phone" label={w.phone} optional={w.optional} hint={w.phoneHint} error={w.errorPhone} value="514 555" size="short" type="tel" autoComplete="tel" dir="ltr" />
        <Checks name="safe" label={w.safe} values={['sms']} options={[{ value: 'sms', label: w.sms }, { value: 'voice', label: w.voice, hint: w.voiceHint }, { value: 'mail', label: w.mail }]} />
        <SelectField name="region" label={w.region} empty={w.choose} options={w.regions.split(',').map(value => ({ value, label: value }))} />
        <LongText name="words" label={w.words} hint={<Said text="Écrivez dans votre langue." lang="fr" />} />
        <Actions><Button>{w.go}</Button><Button kind="removal">{w.remove}</Button></Actions>
      </form>
    </Page>
  )
}

function Paths({ lang }: { lang: Shown }) {
  const w = sample[lang]
  const four: Mark[] = [
    { state: 'done', label: w.sent, detail: w.sentOn }, { state: 'done', label: w.received, detail: <Said text="Carrefour du Fleuve" lang="fr" /> },
    { state: 'now', label: w.answer, detail: w.answerBy }, { state: 'todo', label: w.meeting },
  ]
  const five: Mark[] = [
    { state: 'done', label: w.plan, href: '#plan' }, { state: 'aside', label: w.aside }, { state: 'paused', label: w.pause, detail: w.pauseWhy },
    { state: 'now', label: w.meeting }, { state: 'todo', label: w.work }, { state: 'todo', label: w.keep },
  ]
  return (
    <Page lang={lang} name="path">
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <Path label={w.pathLabel} marks={four} t={t[lang]} />
      <p>{w.todo}</p>
      <h2>{w.plan}</h2>
      <Path label={w.plan} marks={five} t={t[lang]} />
      <Path label={w.plan} marks={five} t={t[lang]} compact />
      <h2>{w.keepCode}</h2>
      <Code label={w.code}>{w.codeSays}</Code>
      <p>{w.codeWhy}</p>
      <Notice title={w.late} kind="care"><p>{w.lateWhy}</p></Notice>
      <Notice title={w.open}><p>{w.todo}</p></Notice>
      <p><Tag tone="spruce">{w.open}</Tag> <Tag>{w.wait}</Tag> <Tag tone="sky">{w.job}</Tag> <Tag tone="clay">{w.late}</Tag> <Tag tone="saffron">{w.answer}</Tag></p>
    </Page>
  )
}

function Check({ lang }: { lang: Shown }) {
  const w = sample[lang]
  const change = (about: string) => ({ href: '#', label: w.change, about })
  return (
    <Page lang={lang} name="check">
      <h1>{w.check}</h1>
      <Summary rows={[{ label: w.need, value: w.job, change: change(w.need) }, { label: w.phone, value: <bdi dir="ltr">514 555-0199</bdi>, change: change(w.phone) }, { label: w.words, value: w.todo, change: change(w.words) }]} />
      <Actions><Button>{w.go}</Button></Actions>
    </Page>
  )
}

/** Every public sample page, by file name. */
export function publicPages(): [string, ReactNode][] {
  return (['fr', 'ar'] as const).flatMap((lang): [string, ReactNode][] => [
    [`question.${lang}`, <Question lang={lang} />], [`fields.${lang}`, <Fields lang={lang} />], [`path.${lang}`, <Paths lang={lang} />], [`check.${lang}`, <Check lang={lang} />],
  ])
}
