export interface ToastText { id: string; text: string; undo?: { label: string; onUndo: () => void } | undefined }

/** What has just been done, with the way back. Always mounted, so that a screen reader hears what appears in it; never closes by itself. */
export function Toasts({ toasts, close, onClose }: { toasts: readonly ToastText[]; close: string; onClose: (id: string) => void }) {
  return (
    <div className="toasts" role="status">
      {toasts.map(({ id, text, undo }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          {undo && <button type="button" onClick={undo.onUndo}>{undo.label}</button>}
          <button type="button" className="close" onClick={() => onClose(id)}><span aria-hidden="true">×</span><span className="vh">{close}</span></button>
        </div>
      ))}
    </div>
  )
}
