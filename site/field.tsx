import type { ReactNode } from 'react'

/** What every question has in common. Texts come translated; a fall-back text comes as `<Said …>`. */
export interface Asked {
  /** The known thing's name: the form field, and the base of every id (`#name` is where the error summary leads). */
  name: string
  label: ReactNode
  /** The page's one question: its label becomes the `h1`. */
  question?: boolean
  /** One sentence: why this is asked. */
  why?: ReactNode
  hint?: ReactNode
  /** Says what to do, not what went wrong. */
  error?: ReactNode
  /** The word for « facultatif », shown beside the label. */
  optional?: ReactNode
}

/** Ids and states that wire a control to its sentences. */
export interface Wired { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

export const wire = ({ name, why, hint, error }: Asked): Wired => ({
  id: name,
  name,
  'aria-describedby': [why && `${name}-why`, hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
})

const Sentences = ({ name, why, hint, error }: Asked) => (
  <>
    {why && <p className="why" id={`${name}-why`}>{why}</p>}
    {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
    {error && <p className="error" id={`${name}-error`}>{error}</p>}
  </>
)

const Label = ({ label, optional }: Asked) => <>{label}{optional && <> <span className="optional">{optional}</span></>}</>

/** One control and its label. The child draws the control with what wires it to the label, the hint and the error. */
export function Field({ children, ...asked }: Asked & { children: (wired: Wired) => ReactNode }) {
  const label = <label htmlFor={asked.name}><Label {...asked} /></label>
  return (
    <div className={asked.error ? 'field wrong' : 'field'}>
      {asked.question ? <h1 className="question">{label}</h1> : label}
      <Sentences {...asked} />
      {children(wire(asked))}
    </div>
  )
}

/** Several controls that answer one question: a real `fieldset`, its legend the question. */
export function FieldSet({ children, ...asked }: Asked & { children: ReactNode }) {
  const { 'aria-describedby': describedBy } = wire(asked)
  return (
    <div className={asked.error ? 'field wrong' : 'field'}>
      <fieldset aria-describedby={describedBy}>
        <legend>{asked.question ? <h1 className="question"><Label {...asked} /></h1> : <Label {...asked} />}</legend>
        <Sentences {...asked} />
        {children}
      </fieldset>
    </div>
  )
}
