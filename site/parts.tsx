import type { ReactNode } from 'react'

/** What is to correct, first on the page and first to be heard; each line leads to its field, or to the page (`href`) where it is settled. */
export function ErrorSummary({ title, errors }: { title: ReactNode; errors: readonly { field: string; text: ReactNode; href?: string }[] }) {
  if (errors.length === 0) return null
  return (
    <div className="errors" role="alert" tabIndex={-1} id="errors" autoFocus>
      <h2>{title}</h2>
      <ul>{errors.map(error => <li key={error.field}><a href={error.href ?? `#${error.field}`}>{error.text}</a></li>)}</ul>
    </div>
  )
}

type Kind = 'primary' | 'quiet' | 'removal'
type ButtonProps = { kind?: Kind; children: ReactNode } & (
  | { href: string }
  | { href?: undefined; name?: string; value?: string; type?: 'submit' | 'button'; disabled?: boolean; form?: string; formAction?: string; onClick?: () => void }
)

/** One primary button a view. With `href` it is a link that looks like one: it goes, it does not do. */
export function Button({ kind = 'primary', children, href, ...rest }: ButtonProps) {
  if (href !== undefined) return <a className={`button ${kind}`} href={href}>{children}</a>
  return <button className={`button ${kind}`} type="submit" {...rest}>{children}</button>
}

/** The buttons of a form: the way forward first, the others beside it or below. */
export const Actions = ({ children }: { children: ReactNode }) => <div className="actions">{children}</div>

/** `info` tells · `care` asks for attention. Neither interrupts. */
export function Notice({ kind = 'info', title, children }: { kind?: 'info' | 'care'; title?: ReactNode; children: ReactNode }) {
  return <div className={`notice ${kind}`}>{title && <p className="notice-title">{title}</p>}{children}</div>
}

export interface Answered { label: ReactNode; value: ReactNode; change?: { href: string; label: string; about: string } | undefined }

/** What was answered, line by line, with the way back to each. `change.about` completes « Modifier » for a screen reader: « votre téléphone ». */
export function Summary({ rows }: { rows: readonly Answered[] }) {
  return (
    <dl className="summary">
      {rows.map((row, i) => (
        <div key={i}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change && <dd className="change"><a href={row.change.href}>{row.change.label}<span className="vh"> {row.change.about}</span></a></dd>}
        </div>
      ))}
    </dl>
  )
}

/** A code to copy, to print or to say aloud; `label` names it. Selected whole by one tap. */
export function Code({ label, children, lang = 'fr' }: { label: ReactNode; children: string; lang?: string }) {
  return <p className="code"><span>{label}</span> <strong><bdi lang={lang} dir="ltr">{children}</bdi></strong></p>
}

/** A word in a frame. The colour repeats what the word says, it never says more. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'spruce' | 'saffron' | 'clay' | 'sky'; children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>
}
