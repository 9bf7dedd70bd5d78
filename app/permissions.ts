import type { Permissions } from '#kernel/session.ts'

/** Every permission, in the words of an organisation. A command, query or page without one does not compile. */
export const permissionNames = [
  'public.read', // the directory, the privacy page, the first question
  'request.write', // one's own request, or the one that somebody is helped with
  'request.read-own',
  'request.assist', // start a request with somebody, at the counter
  'request.follow', // the doors that my organisation has
  'referral.read', 'referral.send', 'referral.decide', 'referral.write',
  'person.read', 'person.find', 'person.write',
  'instrument.write', // an organisation's own questions
  'path.read', // somebody's portrait, plan, and what was done with her: for those who accompany, not for a reception desk
  'intervention.write', // log what I did, confirm my hours
  'hours.confirm-left', // confirm the hours of somebody who left the team
  'note.sensitive', // write what is sensitive, read it of those whom I accompany
  'file.read-own', 'file.write-own', // one's own file at an organisation, with one's code
  'directory.read', 'directory.write', 'directory.settle',
  'member.read', 'member.manage',
  'journal.read', 'access.read-reads',
  'message.read', 'message.queue',
  'setting.write', 'installation.manage',
  'day.read', 'consent.record',
  'access.enter', // the door itself: journals who came in, lets an invited person join
] as const
export type Permission = (typeof permissionNames)[number]

const reads = ['public.read', 'directory.read', 'day.read', 'member.read'] as const
const welcome = [...reads, 'request.assist', 'request.follow', 'referral.read', 'person.find', 'person.read'] as const
const accompany = [...welcome, 'referral.send', 'referral.decide', 'referral.write', 'person.write', 'path.read', 'intervention.write', 'consent.record'] as const
const entrusted = [...accompany, 'note.sensitive'] as const

/** Role → permissions. The committed snapshot of the whole matrix is `test/snapshots/permissions.md`. */
export const rolePermissions = {
  public: ['public.read'],
  person: ['public.read', 'request.write', 'request.read-own', 'file.read-own', 'file.write-own'],
  assistant: ['public.read', 'request.write', 'request.read-own'],
  reception: welcome,
  counsellor: entrusted,
  retention: entrusted,
  coordinator: [...entrusted, 'instrument.write', 'hours.confirm-left', 'directory.write', 'message.read'],
  director: [...entrusted, 'instrument.write', 'hours.confirm-left', 'directory.write', 'member.manage', 'journal.read', 'message.read', 'setting.write'],
  privacy: [...reads, 'journal.read', 'access.read-reads'],
  network: [...accompany, 'instrument.write', 'directory.write', 'directory.settle', 'member.manage', 'journal.read', 'message.read', 'setting.write', 'installation.manage'],
  training: reads,
  accreditation: reads,
  project: reads,
  partner: reads,
  entrance: ['access.enter'],
  system: ['message.queue', 'public.read', 'directory.read', 'request.follow', 'referral.read', 'person.read'],
} as const satisfies Record<string, readonly Permission[]>
export type Role = keyof typeof rolePermissions
export const permissions: Permissions = rolePermissions
