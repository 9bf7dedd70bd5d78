import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import type * as z from 'zod'
import type { Command } from '#kernel/command.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { Toasts, type ToastText } from './components/toast.tsx'
import { useSend } from './data.ts'
import { useWords } from './words.ts'

/** Performs commands of a screen: says what is refused where it was asked, keeps what was typed, and sends again with the same id when the network failed. */
export function useAct() {
  const t = useWords(), send = useSend()
  const [wrong, setWrong] = useState<string>(), [code, setCode] = useState<string>()
  const [busy, setBusy] = useState(false)
  const open = useRef<{ about: string; id: string }>(undefined)
  const act = async <C extends Command>(command: C, input: z.input<C['input']>): Promise<boolean> => {
    const about = `${command.name} ${JSON.stringify(input)}`
    if (open.current?.about !== about) open.current = { about, id: uuid7() }
    setBusy(true)
    const told = await send(command, input, open.current.id)
    setBusy(false)
    if (told.status !== 'unreached') open.current = undefined
    setCode(told.status === 'refused' ? told.code : undefined)
    setWrong(told.status === 'refused' ? t.refusal(told.code, told.args).text : told.status === 'unreached' ? t('web-not-sent') : undefined)
    return told.status === 'applied'
  }
  return { act, busy, code, wrong: wrong === undefined ? null : <p role="alert" className="error">{wrong}</p> }
}

/** A form that is never emptied by a refusal: React would reset one whose action has ended. */
export const onForm = (work: (form: FormData) => unknown) => (event: FormEvent<HTMLFormElement>): void => {
  event.preventDefault()
  void work(new FormData(event.currentTarget))
}
export const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What was just done, with the way back. */
export type Done = (text: string, undo?: () => unknown) => void
export function useDone(): { done: Done; shown: ReactNode } {
  const t = useWords()
  const [toasts, setToasts] = useState<readonly ToastText[]>([])
  const close = (id: string) => setToasts((all) => all.filter((one) => one.id !== id))
  const done: Done = (text, undo) => {
    const id = uuid7()
    setToasts([{ id, text, undo: undo && { label: t('web-undo'), onUndo: () => { close(id); void undo() } } }])
  }
  return { done, shown: <Toasts toasts={toasts} close={t('web-close')} onClose={close} /> }
}

/** What may be done; else a quiet line that says why not. Without the permission, nothing: it is not this reader's to do. */
export function May({ of, label, children }: { of: { can: boolean; why?: string }; label: string; children: ReactNode }) {
  const t = useWords()
  if (of.can) return <>{children}</>
  if (of.why === undefined || of.why === 'kernel.not-permitted') return null
  return <p className="quiet small">{t('web-why-not', { what: label, why: t.refusal(of.why).text })}</p>
}
