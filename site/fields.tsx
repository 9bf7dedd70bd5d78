import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Field, FieldSet } from './field.tsx'
import type { Asked } from './field.tsx'
import type { Say } from './say.ts'

/** `apart`: set off from the others by the word given (« ou »), as *Je préfère ne pas répondre* is. */
export interface Option { value: string; label: ReactNode; hint?: ReactNode; apart?: ReactNode }

type Choice = { kind: 'radio' | 'checkbox'; name: string; options: readonly Option[]; chosen: readonly string[]; /** The first option has the field's own id. */ first?: boolean }

function Choices({ kind, name, options, chosen, first = true }: Choice) {
  return options.map((option, i) => {
    const id = first && i === 0 ? name : `${name}-${option.value}`
    return (
      <Fragment key={option.value}>
        {option.apart && <p className="apart">{option.apart}</p>}
        <div className="choice">
          <input type={kind} id={id} name={name} value={option.value} defaultChecked={chosen.includes(option.value)}
            aria-describedby={option.hint ? `${id}-says` : undefined} />
          <label htmlFor={id}>{option.label}</label>
          {option.hint && <p className="hint" id={`${id}-says`}>{option.hint}</p>}
        </div>
      </Fragment>
    )
  })
}

/** One answer among several. Nothing is chosen beforehand unless `value` says so. */
export function Radios({ options, value, ...asked }: Asked & { options: readonly Option[]; value?: string | undefined }) {
  return <FieldSet {...asked}><Choices kind="radio" name={asked.name} options={options} chosen={value === undefined ? [] : [value]} /></FieldSet>
}

/** As many answers as are true. The form sends `name` once per answer. */
export function Checks({ options, values = [], ...asked }: Asked & { options: readonly Option[]; values?: readonly string[] | undefined }) {
  return <FieldSet {...asked}><Choices kind="checkbox" name={asked.name} options={options} chosen={values} /></FieldSet>
}

type Size = 'full' | 'half' | 'short' | 'tiny'

export interface TextFieldProps extends Asked {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'date' | 'time' | 'number'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
  autoComplete?: string
  /** `full` the measure · `half` a name · `short` a phone number or a code · `tiny` four digits. */
  size?: Size
  maxLength?: number
  spellCheck?: boolean
  /** `ltr` for what is never written from right to left: phone, e-mail, postal code. */
  dir?: 'ltr' | 'auto'
  /** Language of what is typed, when it differs from the page's. */
  lang?: string
}

export function TextField({ value, type = 'text', size = 'half', label, name, question, why, hint, error, optional, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, name, why, hint, error, optional }} question={question ?? false}>
      {wired => <input {...wired} {...input} type={type} className={`input ${size}`} defaultValue={value} />}
    </Field>
  )
}

export function LongText({ value, rows = 5, maxLength, ...asked }: Asked & { value?: string | undefined; rows?: number; maxLength?: number }) {
  return <Field {...asked}>{wired => <textarea {...wired} className="input full" rows={rows} maxLength={maxLength} dir="auto" defaultValue={value} />}</Field>
}

/** For many values; a few are better as `Radios`. `empty` is the first line, with no value. */
export function SelectField({ options, value, empty, ...asked }: Asked & { options: readonly { value: string; label: string }[]; value?: string | undefined; empty?: string }) {
  return (
    <Field {...asked}>
      {wired => (
        <select {...wired} className="input half" defaultValue={value ?? (empty === undefined ? undefined : '')}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Field>
  )
}

/** What was typed in the three boxes, as typed: an impossible date comes back as it is. */
export interface DateParts { day?: string | undefined; month?: string | undefined; year?: string | undefined }
/** Turns `YYYY-MM-DD` into its three boxes. */
export const dateParts = (day: string | undefined): DateParts => {
  const [year, month, date] = day?.split('-') ?? []
  return { day: date?.replace(/^0/, ''), month: month?.replace(/^0/, ''), year }
}

/** A date that one knows by heart, in three boxes named `name-day`, `name-month`, `name-year`. `birth` lets the browser help. */
export function DateFields({ value = {}, birth = false, t, ...asked }: Asked & { value?: DateParts | undefined; birth?: boolean; t: Say }) {
  return (
    <FieldSet {...asked}>
      <div className="date">
        {(['day', 'month', 'year'] as const).map((part, i) => {
          const id = i === 0 ? asked.name : `${asked.name}-${part}`
          return (
            <div key={part}>
              <label htmlFor={id}>{t(`site-date-${part}`)}</label>
              <input type="text" id={id} name={`${asked.name}-${part}`} className={part === 'year' ? 'input tiny' : 'input two'} inputMode="numeric" dir="ltr"
                maxLength={part === 'year' ? 4 : 2} autoComplete={birth ? `bday-${part}` : 'off'} defaultValue={value[part]} aria-invalid={asked.error ? true : undefined} />
            </div>
          )
        })}
      </div>
    </FieldSet>
  )
}

/** From 0 to 10, each end in words: eleven radios that stand in a row and read as 0 to 10. `apart`: not to answer. */
export function Scale({ low, high, value, apart, ...asked }: Asked & { low: ReactNode; high: ReactNode; value?: string | undefined; apart?: Option | undefined }) {
  const { name } = asked
  return (
    <FieldSet {...asked}>
      <div className="scale">
        {Array.from({ length: 11 }, (_, i) => (
          <div className="choice" key={i}>
            <input type="radio" id={i === 0 ? name : `${name}-${i}`} name={name} value={i} defaultChecked={value === String(i)} aria-describedby={i === 0 ? `${name}-low` : i === 10 ? `${name}-high` : undefined} />
            <label htmlFor={i === 0 ? name : `${name}-${i}`}>{i}</label>
          </div>
        ))}
      </div>
      <p className="ends"><span id={`${name}-low`}><bdi>0</bdi> : {low}</span> <span id={`${name}-high`}><bdi>10</bdi> : {high}</span></p>
      {apart && <Choices kind="radio" name={name} first={false} options={[apart]} chosen={value === apart.value ? [apart.value] : []} />}
    </FieldSet>
  )
}
