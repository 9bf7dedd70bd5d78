import type { me as meQuery } from '../me.query.ts'
import { Tabs } from '#web/components/tabs.tsx'
import { remote, useView } from '#web/data.ts'
import { useWords } from '#web/words.ts'

const whoAmI = remote<typeof meQuery>('access.me')
const parts = [
  { path: '/app/equipe', text: 'access-team-title', permission: 'member.read' }, { path: '/app/journal', text: 'access-journal-title', permission: 'journal.read' },
  { path: '/app/lectures', text: 'access-reads-title', permission: 'access.read-reads' },
] as const

/** What is about the organisation itself: one place in the rail, these parts for those who may see them. */
export function OrganisationTabs({ current }: { current: (typeof parts)[number]['path'] }) {
  const t = useWords(), { view: me } = useView(whoAmI, {})
  const mine = parts.filter((p) => me?.permissions.includes(p.permission))
  return mine.length < 2 ? null : <Tabs label={t('access-parts')} tabs={mine.map((p) => ({ href: p.path, label: t(p.text), current: p.path === current }))} />
}
