import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'

export interface KeyGroup { title: string; keys: readonly { press: readonly string[]; does: string }[] }

/** The sheet of shortcuts that `?` opens. `children`: the switch that turns single keys off. */
export function Keys({ open, onClose, title, close, groups, children }: { open: boolean; onClose: () => void; title: string; close: string; groups: readonly KeyGroup[]; children?: ReactNode }) {
  return (
    <Dialog open={open} onClose={onClose} title={title} close={close} wide>
      <div className="keys">
        {groups.map(group => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(({ press, does }) => (
                <div key={does}><dt>{press.map((key, i) => <span key={i}>{i > 0 && ' '}<kbd>{key}</kbd></span>)}</dt><dd>{does}</dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {children}
    </Dialog>
  )
}
