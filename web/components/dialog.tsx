import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

export interface DialogProps { open: boolean; onClose: () => void; title: ReactNode; close: string; wide?: boolean; children: ReactNode }

/** The browser's own dialog: it keeps the focus inside, gives it back, and closes on Escape. */
export function Dialog({ open, onClose, title, close, wide, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    const it = dialog.current
    if (open && it && !it.open) it.showModal()
    if (!open) it?.close()
  }, [open])
  return (
    <dialog ref={dialog} className={wide ? 'dialog wide' : 'dialog'} aria-labelledby={name} onClose={onClose}>
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={name}>{title}</h2>
            <button type="button" className="dialog-close" onClick={() => dialog.current?.close()}><span aria-hidden="true">×</span><span className="vh">{close}</span></button>
          </div>
          {children}
        </>
      )}
    </dialog>
  )
}
