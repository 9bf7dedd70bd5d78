import type { ReactNode } from 'react'

export interface FrameProps {
  skip: string
  rail: ReactNode
  /** The middle column, when the place has one. */
  list?: { label: string; children: ReactNode } | undefined
  /** On a phone only one of the two is shown. */
  shows?: 'list' | 'sheet'
  demo?: ReactNode
  children: ReactNode
}

/** Rail, list, sheet. Without a list the sheet takes the room. */
export function Frame({ skip, rail, list, shows = 'sheet', demo, children }: FrameProps) {
  return (
    <div className={list ? 'frame three' : 'frame'} data-shows={list ? shows : undefined}>
      <a className="skip" href="#sheet">{skip}</a>
      {demo && <aside className="demo">{demo}</aside>}
      {rail}
      {list && <section className="column" aria-label={list.label} tabIndex={0}>{list.children}</section>}
      <main id="sheet" className="sheet" tabIndex={-1}><div className="sheet-inner">{children}</div></main>
    </div>
  )
}

/** The head of a notebook page: a small line above, the title, what can be done, and the line that rises. */
export function SheetHead({ over, title, tools, children }: { over?: ReactNode; title: ReactNode; tools?: ReactNode; children?: ReactNode }) {
  return (
    <div>
      <div className="sheet-head">
        <div>{over && <p className="sheet-over">{over}</p>}<h1>{title}</h1></div>
        {tools && <div className="sheet-tools">{tools}</div>}
      </div>
      <svg className="sheet-line" viewBox="0 0 640 16" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M0 14C260 15 420 10 640 2" /></svg>
      {children}
    </div>
  )
}

/** A part of a sheet with its title, and what can be done there at the end of the line. */
export function Section({ title, tools, children }: { title: ReactNode; tools?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head"><h2>{title}</h2>{tools}</div>
      {children}
    </section>
  )
}
