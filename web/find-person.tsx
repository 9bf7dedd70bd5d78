import { useEffect, useRef, useState } from 'react'
import { fetchView } from '#kernel/client.ts'
import type { findPeople } from '#modules/people/find.query.ts'
import { nameIn } from '#modules/people/words.ts'
import { remote, useView } from './data.ts'

const find = remote<typeof findPeople>('people.find')
export type Found = ReturnType<typeof findPeople.view>[number]
/** Nothing is asked before the second letter; `_` is nobody's name. */
const NOTHING = '__'

interface Given { name: string; label: string; hint: string; none: string; add: string; /** Those who are there already: found, not offered again. */ taken: readonly string[]; onAdd: (found: Found) => void }

/** Anybody accompanied here, by name, and into the list. Enter adds whoever is alone to have that name; when there are several it goes to the first of them. */
export function FindPerson({ name, label, hint, none, add, taken, onAdd }: Given) {
  const [words, search] = useState(''), [nobody, sayNobody] = useState(false), field = useRef<HTMLInputElement>(null), first = useRef<HTMLButtonElement>(null), waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const { view = [] } = useView(find, { words: words.length < 2 ? NOTHING : words })
  const offered = (all: readonly Found[]) => all.filter((one) => one.open > 0 && !taken.includes(one.person))
  const takes = (one: Found) => {
    onAdd(one)
    search('')
    sayNobody(false)
    if (field.current) { field.current.value = ''; field.current.focus() }
  }
  const enter = async (typed: string) => {
    clearTimeout(waiting.current)
    if (typed.length < 2) return
    const told = await fetchView(find, { words: typed }), found = told.status === 'answered' ? offered(told.view) : [], [one] = found
    search(typed)
    sayNobody(told.status === 'answered' && found.length === 0)
    if (one && found.length === 1) takes(one)
    else requestAnimationFrame(() => first.current?.focus())
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>{hint}</p>
      <input id={name} ref={field} className="input half" type="search" autoComplete="off" spellCheck={false} maxLength={120} aria-describedby={`${name}-hint`}
        onChange={({ currentTarget: { value } }) => { clearTimeout(waiting.current); sayNobody(false); waiting.current = setTimeout(() => search(value.trim()), 150) }}
        onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); void enter(event.currentTarget.value.trim()) } }} />
      <div role="status">{nobody && <p className="hint">{none}</p>}</div>
      {words.length >= 2 && offered(view).length > 0 && (
        <ul className="lines">{offered(view).map((one, n) => (
          <li key={one.person}><span>{nameIn(one)}{one.birth_year !== null && <span className="quiet">, {one.birth_year}</span>}</span><button ref={n === 0 ? first : undefined} type="button" className="link" onClick={() => takes(one)}>{add}<span className="vh"> {nameIn(one)}</span></button></li>
        ))}</ul>
      )}
    </div>
  )
}
