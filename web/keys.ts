import { useEffect } from 'react'

const OFF = 'jalon-keys-off'
export const keysOff = (): boolean => localStorage.getItem(OFF) === '1'
export const switchKeys = (off: boolean): void => (off ? localStorage.setItem(OFF, '1') : localStorage.removeItem(OFF))
const typing = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

interface Ways { go(href: string): void; help(): void; back(): void; find(): void }

/**
 * Single keys, which can be switched off: `/` find, `n` note, `?` help, `g` then a letter to go. Never while somebody types.
 * Escape goes back: out of a field first, never out of a form, where something may be typed; a dialog closes itself.
 */
export const useKeys = (places: Readonly<Record<string, string>>, { go, help, back, find }: Ways): void => {
  useEffect(() => {
    let leading = 0
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      if (key === 'Escape' && target instanceof HTMLElement && !target.closest('form')) { if (typing(target)) target.blur(); else back() }
      // Nothing of the sheet has the keyboard yet: down goes into its list, whose rows then take over.
      if (key === 'ArrowDown' && (document.activeElement === document.body || document.activeElement?.id === 'sheet')) {
        const row = document.querySelector<HTMLElement>('#sheet a.row-link')
        if (row) { event.preventDefault(); row.focus() }
      }
      if (keysOff() || typing(target)) return
      const focus = (id: string, otherwise?: () => void) => { const it = document.getElementById(id); if (it ?? otherwise) event.preventDefault(); if (it) it.focus(); else otherwise?.() }
      const led = Date.now() - leading < 1500
      leading = 0
      if (led && places[key]) { event.preventDefault(); go(places[key] ?? ''); return }
      if (key === 'g') leading = Date.now()
      else if (key === '/') focus('find', find)
      else if (key === 'n') {
        const note = document.getElementById('note')
        if (note) { event.preventDefault(); note.focus(); note.click(); typeInto('log-note') }
      }
      else if (key === '?') help()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [places, go, help, back, find])
}

/** What is typed before that field is there goes into it, in order: a screen that opens loses no letter. It waits as long as a dialog is open; else ten seconds. */
const typeInto = (id: string): void => {
  let typed = '', opened = false
  const until = Date.now() + 10_000
  const gather = (event: KeyboardEvent) => {
    const { key, target } = event
    if (!(target instanceof HTMLElement) || (target.id !== id && typing(target)) || target.closest('dialog button:not(.dialog-close)') || ((event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph'))) return
    if (key.length !== 1 && key !== 'Enter' && key !== 'Backspace') return
    event.preventDefault()
    event.stopPropagation()
    typed = key === 'Backspace' ? typed.slice(0, -1) : typed + (key === 'Enter' ? '\n' : key)
  }
  const look = () => {
    const it = document.getElementById(id), open = document.querySelector('dialog[open]') !== null
    if (it instanceof HTMLTextAreaElement && document.activeElement === it) {
      document.removeEventListener('keydown', gather, true)
      if (typed) { it.setRangeText(typed, it.value.length, it.value.length, 'end'); it.dispatchEvent(new InputEvent('input', { bubbles: true })) }
    } else if (open || (!opened && Date.now() < until)) requestAnimationFrame(look)
    else document.removeEventListener('keydown', gather, true)
    opened ||= open
  }
  document.addEventListener('keydown', gather, true)
  look()
}

/** Focuses what a screen shows a moment later; gives up after a second. */
export const focusSoon = (id: string, until = Date.now() + 1000): void => {
  const it = document.getElementById(id)
  if (it) it.focus()
  else if (Date.now() < until) requestAnimationFrame(() => focusSoon(id, until))
}
