export interface Tab { href: string; label: string; count?: number | undefined; current?: boolean }

/** The parts of a file. Each has its address, so these are links: they open in a new window and survive a reload. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(tab => (
          <li key={tab.href}><a href={tab.href} aria-current={tab.current ? 'page' : undefined}>{tab.label}{tab.count !== undefined && <span className="count"> {tab.count}</span>}</a></li>
        ))}
      </ul>
    </nav>
  )
}
