import { useCallback, useEffect, useRef, useState } from 'react'
import { send } from '#kernel/client.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { refresh, remote } from '#web/data.ts'
import type { DraftWords, keepDraft } from '../keep-draft.ts'

const keep = remote<typeof keepDraft>('interventions.keep-draft')
/** How long nothing is typed before what was typed is kept. */
const PAUSE = 700
export type Kept = 'untouched' | 'typing' | 'kept' | 'away'

/** Keeps what is typed about somebody on the server, as its author's own draft: after each pause, when the form closes, when the window goes. */
export const useDraft = (person: string) => {
  const [kept, say] = useState<Kept>('untouched')
  const waiting = useRef<DraftWords | null | undefined>(undefined), timer = useRef<ReturnType<typeof setTimeout>>(undefined), sending = useRef(Promise.resolve())
  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    const words = waiting.current
    waiting.current = undefined
    if (words === undefined) return sending.current
    // One at a time: what was typed last is what stays.
    return (sending.current = sending.current.then(async () => {
      const told = await send(keep, { person, words })
      if (told.status !== 'applied' && waiting.current === undefined) waiting.current = words
      say(told.status === 'applied' ? 'kept' : 'away')
    }))
  }, [person])
  useEffect(() => {
    const leave = () => {
      const words = waiting.current
      if (document.visibilityState !== 'hidden' || words === undefined) return
      waiting.current = undefined
      navigator.sendBeacon(`/api/${keep.name}`, new Blob([JSON.stringify({ id: uuid7(), input: { person, words } })], { type: 'application/json' }))
    }
    document.addEventListener('visibilitychange', leave)
    return () => { document.removeEventListener('visibilitychange', leave); void save().then(refresh) }
  }, [person, save])
  return {
    kept,
    typed: (words: DraftWords | null) => { waiting.current = words; say('typing'); clearTimeout(timer.current); timer.current = setTimeout(() => void save(), PAUSE) },
    /** Before it is logged: nothing more is kept, and what was being sent has arrived. */
    settle: (): Promise<void> => { clearTimeout(timer.current); waiting.current = undefined; return sending.current },
  }
}
