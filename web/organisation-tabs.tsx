import type { me as meQuery } from '#modules/access/me.query.ts'
import { Tabs } from './components/tabs.tsx'
import { remote, useView } from './data.ts'
import { useWords } from './words.ts'

const whoAmI = remote<typeof meQuery>('access.me')
const parts = [
  { path: '/app/equipe', text: 'access-team-title', permission: 'member.read' }, { path: '/app/journal', text: 'access-journal-title', permission: 'journal.read' },
  { path: '/app/lectures', text: 'access-reads-title', permission: 'access.read-reads' }, { path: '/app/courrier', text: 'communication-mailbox', permission: 'message.read' },
  { path: '/app/instruments', text: 'instruments-list', permission: 'instrument.write' }, { path: '/app/reglages', text: 'directory-settings', permission: 'installation.manage' },
] as const

/** What is about the organisation itself: one place in the rail, these parts for those who may see them. */
export function OrganisationTabs({ current }: { current: (typeof parts)[number]['path'] }) {
  const t = useWords(), { view: me } = useView(whoAmI, {})
  const mine = parts.filter((p) => me?.permissions.includes(p.permission))
  return mine.length < 2 ? null : <Tabs label={t('access-parts')} tabs={mine.map((p) => ({ href: p.path, label: t(p.text), current: p.path === current }))} />
}
