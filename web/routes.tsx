import { lazy, type ComponentType } from 'react'
import type { Permission } from '#app/permissions.ts'
import type { ScreenProps } from './screen.ts'

export interface Route { path: string; screen: ComponentType<ScreenProps>; /** Of the window, where there is no place. */ title?: string
  /** Reached by `g` then `key` by whoever has `permission`, and shown in the rail unless a place named in `under` is. */ place?: { text: string; permission: Permission; key: string; under?: readonly string[] } }

/** Every screen of the staff app, each in its own chunk. */
export const routes: readonly Route[] = [
  { path: '/', screen: lazy(async () => ({ default: (await import('#modules/day/screens/day.tsx')).DayScreen })), place: { text: 'day-title', permission: 'day.read', key: 'j' } },
  { path: '/demandes', screen: lazy(async () => ({ default: (await import('#modules/referral/screens/doors.tsx')).DoorsScreen })), place: { text: 'referral-doors', permission: 'request.follow', key: 'd' } },
  { path: '/demandes/$request', screen: lazy(async () => ({ default: (await import('#modules/referral/screens/request.tsx')).RequestScreen })) },
  { path: '/demandes/$request/$door', screen: lazy(async () => ({ default: (await import('#modules/referral/screens/send.tsx')).SendDoorScreen })) },
  { path: '/references', screen: lazy(async () => ({ default: (await import('#modules/referral/screens/received.tsx')).ReceivedScreen })), place: { text: 'referral-title', permission: 'referral.read', key: 'r' } },
  { path: '/references/envoyees', screen: lazy(async () => ({ default: (await import('#modules/referral/screens/sent.tsx')).SentScreen })) },
  { path: '/references/$referral', screen: lazy(async () => ({ default: (await import('#modules/referral/screens/referral.tsx')).ReferralScreen })) },
  { path: '/personnes', screen: lazy(async () => ({ default: (await import('#modules/people/screens/people.tsx')).PeopleScreen })), place: { text: 'people-title', permission: 'person.read', key: 'p' } },
  { path: '/personnes/$person', screen: lazy(async () => ({ default: (await import('#modules/people/screens/person.tsx')).PersonScreen })) },
  { path: '/personnes/$person/referer', screen: lazy(async () => ({ default: (await import('#modules/referral/screens/send.tsx')).SendPersonScreen })) },
  { path: '/heures', screen: lazy(async () => ({ default: (await import('#modules/interventions/screens/hours.tsx')).HoursScreen })) },
  { path: '/groupe', screen: lazy(async () => ({ default: (await import('#modules/interventions/screens/group.tsx')).GroupScreen })) },
  { path: '/groupes', screen: lazy(async () => ({ default: (await import('#modules/groups/screens/groups.tsx')).GroupsScreen })), place: { text: 'groups-title', permission: 'person.read', key: 'a', under: ['/personnes'] } },
  { path: '/groupes/nouveau', screen: lazy(async () => ({ default: (await import('#modules/groups/screens/group-form.tsx')).NewGroupScreen })) },
  { path: '/groupes/$group', screen: lazy(async () => ({ default: (await import('#modules/groups/screens/group.tsx')).GroupScreen })) },
  { path: '/groupes/$group/modifier', screen: lazy(async () => ({ default: (await import('#modules/groups/screens/group-form.tsx')).ChangeGroupScreen })) },
  { path: '/groupes/$group/feuille', screen: lazy(async () => ({ default: (await import('#modules/groups/screens/sheet.tsx')).SheetScreen })) },
  { path: '/personnes/$person/plan', screen: lazy(async () => ({ default: (await import('#modules/plans/screens/paper.tsx')).PlanPaper })) },
  { path: '/personnes/$person/portrait', screen: lazy(async () => ({ default: (await import('#modules/portrait/screens/paper.tsx')).PortraitPaper })) },
  { path: '/repertoire', screen: lazy(async () => ({ default: (await import('#modules/directory/screens/directory.tsx')).DirectoryScreen })), place: { text: 'directory-title', permission: 'directory.read', key: 'o' } },
  { path: '/repertoire/$slug', screen: lazy(async () => ({ default: (await import('#modules/directory/screens/organisation.tsx')).OrganisationScreen })) },
  { path: '/equipe', screen: lazy(async () => ({ default: (await import('#modules/access/screens/members.tsx')).MembersScreen })), title: 'access-team-title', place: { text: 'access-team-title', permission: 'member.manage', key: 'e' } },
  { path: '/reglages', screen: lazy(async () => ({ default: (await import('#modules/directory/screens/settings.tsx')).SettingsScreen })), title: 'directory-settings' },
  { path: '/journal', screen: lazy(async () => ({ default: (await import('#modules/access/screens/journal.tsx')).JournalScreen })), place: { text: 'access-journal-title', permission: 'journal.read', key: 'l', under: ['/equipe'] } },
  { path: '/lectures', screen: lazy(async () => ({ default: (await import('#modules/access/screens/reads.tsx')).ReadsScreen })), title: 'access-reads-title' },
  { path: '/courrier', screen: lazy(async () => ({ default: (await import('#modules/communication/screens/mailbox.tsx')).MailboxScreen })), place: { text: 'communication-mailbox', permission: 'message.read', key: 'c', under: ['/equipe', '/journal'] } },
  { path: '/personnes/$person/reponses/$instrument', screen: lazy(async () => ({ default: (await import('#modules/instruments/screens/paper.tsx')).AnswersPaper })) },
  { path: '/instruments', screen: lazy(async () => ({ default: (await import('#modules/instruments/screens/list.tsx')).InstrumentsScreen })), title: 'instruments-list', place: { text: 'instruments-list', permission: 'instrument.write', key: 'i', under: ['/equipe', '/journal', '/courrier'] } },
  { path: '/instruments/$instrument', screen: lazy(async () => ({ default: (await import('#modules/instruments/screens/instrument.tsx')).InstrumentScreen })), title: 'instruments-list' },
  { path: '/instruments/$instrument/papier', screen: lazy(async () => ({ default: (await import('#modules/instruments/screens/paper.tsx')).BlankPaper })), title: 'instruments-list' },
]
