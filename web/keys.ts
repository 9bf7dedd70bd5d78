import { useEffect } from 'react'

const OFF = 'jalon-keys-off'
export const keysOff = (): boolean => localStorage.getItem(OFF) === '1'
export const switchKeys = (off: boolean): void => (off ? localStorage.setItem(OFF, '1') : localStorage.removeItem(OFF))
const typing = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Single keys, which can be switched off: `/` find, `n` note, `?` help, `g` then a letter to go. Never while somebody types. */
export const useKeys = (go: Readonly<Record<string, string>>, navigate: (href: string) => void, help: () => void): void => {
  useEffect(() => {
    let leading = 0
    const press = (event: KeyboardEvent) => {
      if (keysOff() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      const focus = (id: string) => { const it = document.getElementById(id); if (it) { event.preventDefault(); it.focus() } }
      const led = Date.now() - leading < 1500
      leading = 0
      if (led && go[event.key]) { event.preventDefault(); navigate(go[event.key] ?? ''); return }
      if (event.key === 'g') leading = Date.now()
      else if (event.key === '/') focus('find')
      else if (event.key === 'n') focus('note')
      else if (event.key === '?') help()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [go, navigate, help])
}
