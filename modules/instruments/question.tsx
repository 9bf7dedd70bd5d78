import type { ReactNode } from 'react'
import type { Said as SaidText, Translator } from '#kernel/texts.ts'
import { Checks, DateFields, LongText, Radios, Scale, TextField, type Option, type TextFieldProps } from '#site/fields.tsx'
import { Said } from '#site/said.tsx'
import { limitOf, preferNot, roomOf, type ReadError } from './read.ts'
import { chosenIn, dateIn, freeIn, keptIn, textIn, type Answering } from './redisplay.ts'
import type { Instrument, Question as Asked } from './schema.ts'
import { tell } from './show.ts'
import { questionText } from './text-keys.ts'
import { fieldOf } from './values.ts'

/** Who reads the form, and how it speaks. `voice`: of `engine.ts`; `today`: the local day. */
export interface Reading { instrument: Instrument; t: Translator; voice: string; today: string }

export interface QuestionProps extends Reading, Answering {
  /** The page's only question: its text is the `h1`. */
  heading?: boolean
  /** Leaves out the reason, given already just above. */
  quiet?: boolean
}

/** One question, drawn by its kind with the site's fields: the same on the server without JavaScript and in the staff app. */
export function Question(props: QuestionProps) {
  const { instrument, question, t, voice, today, error, heading = false, quiet = false } = props
  const { kind, needed, autocomplete } = question
  const text = (part?: string): ReactNode => <Said {...tell(t, questionText(instrument, question, part), { for: voice })} />
  const say = (key: string): ReactNode => <Said {...tell(t, key, { for: voice })} />
  const asked = {
    name: fieldOf(question.key), question: heading, label: text(),
    why: quiet ? undefined : say(question.why),
    hint: question.hint ? text('hint') : undefined,
    error: error ? <Said {...errorText({ instrument, t, voice }, question, error)} /> : undefined,
    optional: needed ? undefined : say('instruments-optional'),
  }
  if (kind === 'one' || kind === 'many' || kind === 'yes-no') {
    const options = [...(kind === 'yes-no' ? yesNo(say) : choices(props, text)), ...(question['prefer-not'] ? [declined(say)] : [])]
    const free = question.choices?.find((choice) => choice.free)
    return (
      <>
        {kind === 'many' ? <Checks {...asked} options={options} values={chosenIn(props)} /> : <Radios {...asked} options={options} value={chosenIn(props)[0]} />}
        {free && <TextField name={`${asked.name}-${free.code}-typed`} label={text(`choice-${free.code}-typed`)} value={freeIn(props, free.code)} autoComplete="off" dir="auto" maxLength={1000} />}
      </>
    )
  }
  if (kind === 'scale') return <Scale {...asked} low={text('low')} high={text('high')} value={chosenIn(props)[0]} {...(question['prefer-not'] && { apart: declined(say) })} />
  if (kind === 'tick') return <Tick {...asked} checked={chosenIn(props).length > 0} />
  const field = kind === 'long' ? <LongText {...asked} value={textIn(props, today)} maxLength={roomOf(question)} />
    : kind === 'date' ? <DateFields {...asked} value={dateIn(props)} t={t} />
    : <TextField {...asked} {...shapes[kind]} {...(question.inputmode ? { inputMode: question.inputmode } : {})} autoComplete={autocomplete?.[voice] ?? 'off'} value={textIn(props, today)} maxLength={roomOf(question)} />
  if (!question['prefer-not']) return field
  const { apart, label } = declined(say)
  return (
    <>
      {field}
      <div className="field"><p className="apart">{apart}</p><Box id={`${asked.name}-${preferNot}`} name={preferNot} value={asked.name} label={label} checked={keptIn(props)} /></div>
    </>
  )
}

/** Says what to do about an error: the question's own words when it has some. */
export function errorText({ instrument, t, voice }: Pick<Reading, 'instrument' | 't' | 'voice'>, question: Asked, error: ReadError): SaidText {
  const own = t.find(questionText(instrument, question, error), { for: voice })
  return own ?? tell(t, `instruments-error-${error}`, { max: limitOf(question) })
}

const choices = ({ question, t }: QuestionProps, text: (part: string) => ReactNode): Option[] => (question.choices ?? []).map(({ code, hint, endonym }) => ({
  value: code,
  label: endonym ? <><bdi lang={endonym.lang}>{endonym.text}</bdi>{endonym.lang !== t.lang && <span className="optional"> {text(`choice-${code}`)}</span>}</> : text(`choice-${code}`),
  ...(hint ? { hint: text(`choice-${code}-hint`) } : {}),
}))

const yesNo = (say: (key: string) => ReactNode): Option[] => ['yes', 'no'].map((value) => ({ value, label: say(`instruments-${value}`) }))
const declined = (say: (key: string) => ReactNode): Option => ({ value: preferNot, label: say('instruments-prefer-not'), apart: say('instruments-or') })

type Shape = Pick<TextFieldProps, 'type' | 'size' | 'inputMode' | 'dir'>
/** No `type="email"`: the browser would refuse, in its own words, what `read.ts` forgives. */
const shapes: Record<'text' | 'year' | 'age' | 'place' | 'phone' | 'email' | 'reach', Shape> = {
  text: { size: 'half', dir: 'auto' },
  year: { size: 'tiny', dir: 'ltr', inputMode: 'numeric' },
  age: { size: 'short', dir: 'auto' },
  place: { size: 'half', dir: 'auto' },
  phone: { size: 'short', dir: 'ltr', type: 'tel' },
  email: { size: 'half', dir: 'ltr', inputMode: 'email' },
  reach: { size: 'half', dir: 'ltr' },
}

interface BoxProps { id: string; name: string; value: string; label: ReactNode; hint?: ReactNode; checked: boolean }
const Box = ({ id, name, value, label, hint, checked }: BoxProps) => (
  <div className="choice">
    <input type="checkbox" id={id} name={name} value={value} defaultChecked={checked} aria-describedby={hint ? `${id}-hint` : undefined} />
    <label htmlFor={id}>{label}</label>
    {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
  </div>
)

/** One box, its question beside it. */
const Tick = ({ name, label, why, hint, checked }: { name: string; label: ReactNode; why: ReactNode; hint: ReactNode; checked: boolean }) => (
  <div className="field">
    {why && <p className="why">{why}</p>}
    <Box id={name} name={name} value="yes" label={label} hint={hint} checked={checked} />
  </div>
)
