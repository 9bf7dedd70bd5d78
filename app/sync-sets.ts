import type { SetOf } from '#device/store.ts'

/**
 * What a device holds, module by module: `of` a file, the tables whose rows hang on a person of the caseload, by which column; `whole`, small tables that every
 * file names. A module works offline by being declared here: docs/offline.md says how. Row security decides each row, as for any question.
 */
const declared: Readonly<Record<string, { of?: Readonly<Record<string, string>>; whole?: readonly string[] }>> = {
  directory: { whole: ['organisation', 'listing', 'point_of_service', 'service', 'outside_resource', 'setting'] },
  access: { whole: ['member'] },
  people: { of: { person: 'id', person_key: 'person_id', participation: 'person_id', known_thing: 'subject_id' } },
  consent: { of: { consent: 'subject_id' } },
  referral: { of: { referral: 'subject_id', referral_content: 'subject_id' } },
  plans: { of: { plan: 'person_id', plan_goal: 'person_id', plan_step: 'person_id', plan_version: 'person_id', pause: 'person_id' } },
  portrait: { of: { portrait: 'person_id', portrait_item: 'person_id', portrait_version: 'person_id' } },
  interventions: { of: { intervention: 'person_id', intervention_month: 'person_id', intervention_draft: 'person_id', note_shared: 'person_id', note_sensitive: 'person_id', note_private: 'person_id' }, whole: ['intervention_habit'] },
  groups: { of: { group_place: 'person_id' }, whole: ['group_offered', 'group_meeting'] },
}

export const setsHeld: readonly SetOf[] = Object.values(declared).flatMap(({ of = {}, whole = [] }) => [...whole.map((table) => ({ table })), ...Object.entries(of).map(([table, by]) => ({ table, by }))])
