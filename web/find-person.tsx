import { useEffect, useRef, useState } from 'react'
import { fetchView } from '#kernel/client.ts'
import type { findPeople } from '#modules/people/find.query.ts'
import { nameIn } from '#modules/people/words.ts'
import { remote } from './data.ts'

const find = remote<typeof findPeople>('people.find')
export type Found = ReturnType<typeof findPeople.view>[number]
/** `jump`: the keyboard goes to the first of them. `typed`: for which words, once they were answered. */
interface Answer { found: readonly Found[]; typed: string; jump: boolean; /** Somebody of that name who is in the list already. */ there: Found | undefined }
const nothing: Answer = { found: [], typed: '', jump: false, there: undefined }

interface Given { name: string; label: string; hint: string; none: string; add: string; /** Those who are there already: found, not offered again. */ taken: readonly string[]; /** What is said of one of them. */ there?: (found: Found) => string; onAdd: (found: Found) => void }

/** Anybody accompanied here, by name, and into the list. Enter adds whoever is alone to have that name; when there are several it goes to the first of them. */
export function FindPerson({ name, label, hint, none, add, taken, there: isThere, onAdd }: Given) {
  const [answer, tell] = useState(nothing), { found, typed, jump, there } = answer, field = useRef<HTMLInputElement>(null), first = useRef<HTMLButtonElement>(null), waiting = useRef<ReturnType<typeof setTimeout>>(undefined), last = useRef(0)
  useEffect(() => () => clearTimeout(waiting.current), [])
  useEffect(() => { if (answer.jump) first.current?.focus() }, [answer])
  const takes = (one: Found) => {
    onAdd(one)
    last.current++
    tell(nothing)
    if (field.current) { field.current.value = ''; field.current.focus() }
  }
  /** What was typed last is what is answered. */
  const ask = async (words: string, enter: boolean) => {
    clearTimeout(waiting.current)
    const turn = ++last.current
    if (words.length < 2) return tell(nothing)
    const told = await fetchView(find, { words })
    if (turn !== last.current || told.status !== 'answered') return
    const offered = told.view.filter((one) => one.open > 0 && !taken.includes(one.person)), [one] = offered
    if (enter && one && offered.length === 1) takes(one)
    else tell({ found: offered, typed: words, jump: enter, there: told.view.find((who) => taken.includes(who.person)) })
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>{hint}</p>
      <input id={name} ref={field} className="input half" type="search" autoComplete="off" spellCheck={false} maxLength={120} aria-describedby={`${name}-hint`}
        onChange={({ currentTarget: { value } }) => { clearTimeout(waiting.current); waiting.current = setTimeout(() => void ask(value.trim(), false), 150) }}
        onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); void ask(event.currentTarget.value.trim(), true) } }} />
      <div role="status">{jump && typed !== '' && found.length === 0 && <p className="hint">{(there && isThere?.(there)) ?? none}</p>}</div>
      {found.length > 0 && (
        <ul className="lines">{found.map((one, n) => (
          <li key={one.person}><span>{nameIn(one)}{one.birth_year !== null && <span className="quiet">, {one.birth_year}</span>}</span><button ref={n === 0 ? first : undefined} type="button" className="link" onClick={() => takes(one)}>{add}<span className="vh"> {nameIn(one)}</span></button></li>
        ))}</ul>
      )}
    </div>
  )
}
