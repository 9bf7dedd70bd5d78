import { useCallback, useEffect, useRef, useState } from 'react'
import type * as z from 'zod'
import { send } from '#kernel/client.ts'
import type { Command } from '#kernel/command.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { refresh } from './data.ts'

/** How long nothing is typed before what was typed is kept. */
const PAUSE = 700
export type Kept = 'untouched' | 'typing' | 'kept' | 'away'

/** Keeps what is typed on the server, as its author's own draft: after each pause, when the form closes, when the window goes. `about`: whose draft it is, the rest of the command's input; `apart`: what is added to keep it all the same when it is refused, or when nobody will see the answer. */
export const useDraftOf = <W extends object, C extends Command>(keep: C, about: Omit<z.input<C['input']>, 'words'>, apart: object = {}) => {
  const [kept, say] = useState<Kept>('untouched'), [elsewhere, meet] = useState(false)
  const waiting = useRef<W | null | undefined>(undefined), timer = useRef<ReturnType<typeof setTimeout>>(undefined), sending = useRef(Promise.resolve())
  const key = JSON.stringify(about), beside = JSON.stringify(apart)
  const inputOf = useCallback((words: W | null, besides: boolean) => ({ ...JSON.parse(key) as object, ...(besides && JSON.parse(beside) as object), words }), [key, beside])
  const save = useCallback((leaves: boolean): Promise<void> => {
    clearTimeout(timer.current)
    const words = waiting.current
    waiting.current = undefined
    if (words === undefined) return sending.current
    // One at a time: what was typed last is what stays.
    return (sending.current = sending.current.then(async () => {
      let told = await send(keep, inputOf(words, leaves) as never)
      if (told.status === 'refused' && !leaves && beside !== '{}') {
        meet(true)
        told = await send(keep, inputOf(words, true) as never)
        void refresh()
      }
      if (told.status !== 'applied' && waiting.current === undefined) waiting.current = words
      say(told.status === 'applied' ? 'kept' : 'away')
    }))
  }, [keep, inputOf, beside])
  useEffect(() => {
    const leave = () => {
      const words = waiting.current
      if (document.visibilityState !== 'hidden' || words === undefined) return
      waiting.current = undefined
      navigator.sendBeacon(`/api/${keep.name}`, new Blob([JSON.stringify({ id: uuid7(), input: inputOf(words, true) })], { type: 'application/json' }))
    }
    document.addEventListener('visibilitychange', leave)
    return () => { document.removeEventListener('visibilitychange', leave); void save(true).then(refresh) }
  }, [keep, inputOf, save])
  return {
    kept, /** It was refused once, and is kept apart since. */ elsewhere,
    typed: (words: W | null) => { waiting.current = words; say('typing'); clearTimeout(timer.current); timer.current = setTimeout(() => void save(false), PAUSE) },
    /** Before it is noted: nothing more is kept, and what was being sent has arrived. */
    settle: (): Promise<void> => { clearTimeout(timer.current); waiting.current = undefined; return sending.current },
  }
}
