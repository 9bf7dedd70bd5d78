// Generated from the migrations by `npm run generate`. Do not edit.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined }

export interface Tables {
  access_code: AccessCodeRow
  answers_draft: AnswersDraftRow
  consent: ConsentRow
  directory_note: DirectoryNoteRow
  door: DoorRow
  door_call: DoorCallRow
  group_meeting: GroupMeetingRow
  group_offered: GroupOfferedRow
  group_place: GroupPlaceRow
  hours_confirmation: HoursConfirmationRow
  instrument: InstrumentRow
  instrument_version: InstrumentVersionRow
  intervention: InterventionRow
  intervention_draft: InterventionDraftRow
  intervention_habit: InterventionHabitRow
  intervention_month: InterventionMonthRow
  invitation: InvitationRow
  known_thing: KnownThingRow
  listing: ListingRow
  member: MemberRow
  message: MessageRow
  note_private: NotePrivateRow
  note_sensitive: NoteSensitiveRow
  note_shared: NoteSharedRow
  organisation: OrganisationRow
  outside_resource: OutsideResourceRow
  participation: ParticipationRow
  pause: PauseRow
  person: PersonRow
  person_key: PersonKeyRow
  plan: PlanRow
  plan_goal: PlanGoalRow
  plan_step: PlanStepRow
  plan_version: PlanVersionRow
  point_of_service: PointOfServiceRow
  portrait: PortraitRow
  portrait_item: PortraitItemRow
  portrait_version: PortraitVersionRow
  referral: ReferralRow
  referral_content: ReferralContentRow
  referral_message: ReferralMessageRow
  request: RequestRow
  service: ServiceRow
  setting: SettingRow
}

export interface Fresh {
  access_code: FreshAccessCode
  answers_draft: FreshAnswersDraft
  consent: FreshConsent
  directory_note: FreshDirectoryNote
  door: FreshDoor
  door_call: FreshDoorCall
  group_meeting: FreshGroupMeeting
  group_offered: FreshGroupOffered
  group_place: FreshGroupPlace
  hours_confirmation: FreshHoursConfirmation
  instrument: FreshInstrument
  instrument_version: FreshInstrumentVersion
  intervention: FreshIntervention
  intervention_draft: FreshInterventionDraft
  intervention_habit: FreshInterventionHabit
  intervention_month: FreshInterventionMonth
  invitation: FreshInvitation
  known_thing: FreshKnownThing
  listing: FreshListing
  member: FreshMember
  message: FreshMessage
  note_private: FreshNotePrivate
  note_sensitive: FreshNoteSensitive
  note_shared: FreshNoteShared
  organisation: FreshOrganisation
  outside_resource: FreshOutsideResource
  participation: FreshParticipation
  pause: FreshPause
  person: FreshPerson
  person_key: FreshPersonKey
  plan: FreshPlan
  plan_goal: FreshPlanGoal
  plan_step: FreshPlanStep
  plan_version: FreshPlanVersion
  point_of_service: FreshPointOfService
  portrait: FreshPortrait
  portrait_item: FreshPortraitItem
  portrait_version: FreshPortraitVersion
  referral: FreshReferral
  referral_content: FreshReferralContent
  referral_message: FreshReferralMessage
  request: FreshRequest
  service: FreshService
  setting: FreshSetting
}

/** The tables whose rows a command may remove. */
export type RemovableTable = 'answers_draft' | 'consent' | 'instrument_version' | 'intervention' | 'intervention_draft' | 'known_thing' | 'note_private' | 'note_sensitive' | 'note_shared' | 'person_key' | 'portrait_item' | 'request'

export interface AccessCodeRow {
  id: string
  path_id: string
  words_mac: string
  hash: string
  made_at: string
  made_in: string | null
  made_by: string | null
}

export interface FreshAccessCode {
  id: string
  path_id: string
  words_mac: string
  hash: string
  made_at: string
  made_in?: string | null
  made_by?: string | null
}

export interface AnswersDraftRow {
  tenant_id: string
  id: string
  person_id: string
  author_id: string
  instrument: string
  words: Json
  saved_at: string
}

export interface FreshAnswersDraft {
  tenant_id?: string
  id: string
  person_id: string
  author_id: string
  instrument: string
  words: Json
  saved_at: string
}

export interface ConsentRow {
  tenant_id: string
  id: string
  subject_id: string
  purpose: string
  recipient_id: string | null
  keys: string[]
  lang: string
  policy_version: string
  given_at: string
  ends_on: string | null
  withdrawn_at: string | null
  given_by: 'person' | 'parent'
}

export interface FreshConsent {
  tenant_id?: string
  id: string
  subject_id: string
  purpose: string
  recipient_id?: string | null
  keys?: string[]
  lang: string
  policy_version: string
  given_at: string
  ends_on?: string | null
  withdrawn_at?: string | null
  given_by?: 'person' | 'parent'
}

export interface DirectoryNoteRow {
  id: string
  organisation_id: string | null
  listing_id: string | null
  text: string
  source: string
  settled_on: string | null
}

export interface FreshDirectoryNote {
  id: string
  organisation_id?: string | null
  listing_id?: string | null
  text: string
  source: string
  settled_on?: string | null
}

export interface DoorRow {
  tenant_id: string
  id: string
  request_id: string
  kind: 'financial' | 'social' | 'work'
  owner_id: string
  next_on: string | null
  status: 'waiting' | 'referred' | 'accepted' | 'answered' | 'closed'
  service_id: string | null
  resource_id: string | null
  referral_id: string | null
  met_on: string | null
  closed_on: string | null
  closing_reason: 'answered' | 'withdrawn' | 'unreachable' | 'moved' | 'duplicate' | null
}

export interface FreshDoor {
  tenant_id: string
  id: string
  request_id: string
  kind: 'financial' | 'social' | 'work'
  owner_id: string
  next_on?: string | null
  status: 'waiting' | 'referred' | 'accepted' | 'answered' | 'closed'
  service_id?: string | null
  resource_id?: string | null
  referral_id?: string | null
  met_on?: string | null
  closed_on?: string | null
  closing_reason?: 'answered' | 'withdrawn' | 'unreachable' | 'moved' | 'duplicate' | null
}

export interface DoorCallRow {
  tenant_id: string
  id: string
  request_id: string
  door_id: string
  reached: boolean
  words: string | null
  author: string
  called_at: string
}

export interface FreshDoorCall {
  tenant_id?: string
  id: string
  request_id: string
  door_id: string
  reached: boolean
  words?: string | null
  author: string
  called_at: string
}

export interface GroupMeetingRow {
  id: string
  organisation_id: string
  group_id: string
  on_day: string
  state: 'planned' | 'moved' | 'cancelled'
  day: string
  starts: string
  ends: string
  place: string
}

export interface FreshGroupMeeting {
  id: string
  organisation_id: string
  group_id: string
  on_day: string
  state: 'planned' | 'moved' | 'cancelled'
  day: string
  starts: string
  ends: string
  place: string
}

export interface GroupOfferedRow {
  id: string
  organisation_id: string
  service_id: string
  kind: 'ppe' | 'workshop' | 'self-help'
  name: string
  leader_id: string
  place: string
  programme: string[]
  weekdays: number[]
  starts: string
  ends: string
  from_on: string
  until_on: string
  places: number
}

export interface FreshGroupOffered {
  id: string
  organisation_id: string
  service_id: string
  kind: 'ppe' | 'workshop' | 'self-help'
  name: string
  leader_id: string
  place: string
  programme?: string[]
  weekdays: number[]
  starts: string
  ends: string
  from_on: string
  until_on: string
  places: number
}

export interface GroupPlaceRow {
  tenant_id: string
  id: string
  group_id: string
  person_id: string
  participation_id: string
  asked_at: string
  again_on: string | null
  in_on: string | null
  left_on: string | null
  left_by: 'person' | 'staff' | null
}

export interface FreshGroupPlace {
  tenant_id?: string
  id: string
  group_id: string
  person_id: string
  participation_id: string
  asked_at: string
  again_on?: string | null
  in_on?: string | null
  left_on?: string | null
  left_by?: 'person' | 'staff' | null
}

export interface HoursConfirmationRow {
  tenant_id: string
  id: string
  member_id: string
  through_on: string
  confirmed_at: string
  confirmed_by: string | null
}

export interface FreshHoursConfirmation {
  tenant_id?: string
  id: string
  member_id: string
  through_on: string
  confirmed_at: string
  confirmed_by?: string | null
}

export interface InstrumentRow {
  tenant_id: string
  id: string
  made_on: string
  in_force: number | null
  withdrawn_on: string | null
}

export interface FreshInstrument {
  tenant_id?: string
  id: string
  made_on: string
  in_force?: number | null
  withdrawn_on?: string | null
}

export interface InstrumentVersionRow {
  tenant_id: string
  id: string
  instrument_id: string
  version: number
  revision: number
  sheet: Json
  definition: Json | null
  texts: Json | null
  saved_at: string
  saved_by: string
  enabled_at: string | null
}

export interface FreshInstrumentVersion {
  tenant_id?: string
  id: string
  instrument_id: string
  version: number
  revision: number
  sheet: Json
  definition?: Json | null
  texts?: Json | null
  saved_at: string
  saved_by: string
  enabled_at?: string | null
}

export interface InterventionRow {
  tenant_id: string
  id: string
  person_id: string
  participation_id: string
  kind: 'individual' | 'third-party' | 'group' | 'writing' | 'indirect'
  day: string
  month: string
  direct: number
  indirect: number
  mode: 'in-person' | 'phone' | 'video' | 'text' | 'email' | 'paper'
  place: 'here' | 'home' | 'mobile' | 'partner' | 'elsewhere' | null
  objectives: string[]
  author_id: string
  logged_at: string
  group_id: string | null
  counts: boolean
  corrects_id: string | null
  confirmation_id: string | null
}

export interface FreshIntervention {
  tenant_id?: string
  id: string
  person_id: string
  participation_id: string
  kind: 'individual' | 'third-party' | 'group' | 'writing' | 'indirect'
  day: string
  month: string
  direct: number
  indirect: number
  mode: 'in-person' | 'phone' | 'video' | 'text' | 'email' | 'paper'
  place?: 'here' | 'home' | 'mobile' | 'partner' | 'elsewhere' | null
  objectives?: string[]
  author_id: string
  logged_at: string
  group_id?: string | null
  counts?: boolean
  corrects_id?: string | null
  confirmation_id?: string | null
}

export interface InterventionDraftRow {
  tenant_id: string
  id: string
  person_id: string
  author_id: string
  words: Json
  saved_at: string
}

export interface FreshInterventionDraft {
  tenant_id?: string
  id: string
  person_id: string
  author_id: string
  words: Json
  saved_at: string
}

export interface InterventionHabitRow {
  tenant_id: string
  id: string
  recent: Json
}

export interface FreshInterventionHabit {
  tenant_id?: string
  id: string
  recent: Json
}

export interface InterventionMonthRow {
  tenant_id: string
  id: string
  person_id: string
  month: string
  entries: number
  direct: number
  indirect: number
}

export interface FreshInterventionMonth {
  tenant_id?: string
  id: string
  person_id: string
  month: string
  entries: number
  direct: number
  indirect: number
}

export interface InvitationRow {
  tenant_id: string
  id: string
  member_id: string
  hash: string
  ends_on: string
  invited_by: string | null
  accepted_at: string | null
  withdrawn_at: string | null
}

export interface FreshInvitation {
  tenant_id?: string
  id: string
  member_id: string
  hash: string
  ends_on: string
  invited_by?: string | null
  accepted_at?: string | null
  withdrawn_at?: string | null
}

export interface KnownThingRow {
  tenant_id: string
  id: string
  subject_id: string
  key: string
  value: Json
  origin: 'person' | 'on-behalf' | 'assisted' | 'referral' | 'staff'
  source_id: string | null
  consent_id: string | null
  said_at: string
  replaced_at: string | null
  confirmed_at: string | null
}

export interface FreshKnownThing {
  tenant_id?: string
  id: string
  subject_id: string
  key: string
  value: Json
  origin: 'person' | 'on-behalf' | 'assisted' | 'referral' | 'staff'
  source_id?: string | null
  consent_id?: string | null
  said_at: string
  replaced_at?: string | null
  confirmed_at?: string | null
}

export interface ListingRow {
  id: string
  organisation_id: string
  region: string
  name: string
  phone: string | null
  place_text: string
  clientele_text: string
  min_age: number | null
  max_age: number | null
  unnamed_points: number
  source: string
}

export interface FreshListing {
  id: string
  organisation_id: string
  region: string
  name: string
  phone?: string | null
  place_text: string
  clientele_text: string
  min_age?: number | null
  max_age?: number | null
  unnamed_points?: number
  source: string
}

export interface MemberRow {
  tenant_id: string
  id: string
  account: string | null
  name: string
  email: string
  role: 'reception' | 'counsellor' | 'retention' | 'coordinator' | 'director' | 'privacy' | 'network' | 'training' | 'accreditation' | 'project' | 'partner'
  languages: string[]
  joined_on: string
  left_on: string | null
}

export interface FreshMember {
  tenant_id?: string
  id: string
  account?: string | null
  name: string
  email: string
  role: 'reception' | 'counsellor' | 'retention' | 'coordinator' | 'director' | 'privacy' | 'network' | 'training' | 'accreditation' | 'project' | 'partner'
  languages?: string[]
  joined_on: string
  left_on?: string | null
}

export interface MessageRow {
  tenant_id: string
  id: string
  subject_id: string | null
  channel: 'email' | 'text'
  address: string
  lang: string
  template: string
  args: Json
  made_at: string
  sent_at: string | null
}

export interface FreshMessage {
  tenant_id?: string
  id: string
  subject_id?: string | null
  channel: 'email' | 'text'
  address: string
  lang: string
  template: string
  args?: Json
  made_at: string
  sent_at?: string | null
}

export interface NotePrivateRow {
  tenant_id: string
  id: string
  person_id: string
  intervention_id: string
  author_id: string
  text: string
  written_at: string
  replaced_at: string | null
}

export interface FreshNotePrivate {
  tenant_id?: string
  id: string
  person_id: string
  intervention_id: string
  author_id: string
  text: string
  written_at: string
  replaced_at?: string | null
}

export interface NoteSensitiveRow {
  tenant_id: string
  id: string
  person_id: string
  intervention_id: string
  author_id: string
  text: string
  written_at: string
  replaced_at: string | null
}

export interface FreshNoteSensitive {
  tenant_id?: string
  id: string
  person_id: string
  intervention_id: string
  author_id: string
  text: string
  written_at: string
  replaced_at?: string | null
}

export interface NoteSharedRow {
  tenant_id: string
  id: string
  person_id: string
  intervention_id: string
  author_id: string
  text: string
  written_at: string
  replaced_at: string | null
}

export interface FreshNoteShared {
  tenant_id?: string
  id: string
  person_id: string
  intervention_id: string
  author_id: string
  text: string
  written_at: string
  replaced_at?: string | null
}

export interface OrganisationRow {
  id: string
  kind: 'network' | 'organisation'
  slug: string
  name: string
  acronym: string | null
  expanded_name: string | null
  former_names: string[]
  phone: string | null
  time_zone: string
  checked_on: string | null
  closed_on: string | null
}

export interface FreshOrganisation {
  id: string
  kind: 'network' | 'organisation'
  slug: string
  name: string
  acronym?: string | null
  expanded_name?: string | null
  former_names?: string[]
  phone?: string | null
  time_zone?: string
  checked_on?: string | null
  closed_on?: string | null
}

export interface OutsideResourceRow {
  id: string
  organisation_id: string
  region: string | null
  need: 'financial' | 'social' | 'work' | 'urgent'
  clienteles: string[]
  name_fr: string
  name_en: string
  name_ar: string | null
  phone: string | null
  url: string | null
  source: string
  checked_on: string | null
}

export interface FreshOutsideResource {
  id: string
  organisation_id: string
  region?: string | null
  need: 'financial' | 'social' | 'work' | 'urgent'
  clienteles?: string[]
  name_fr: string
  name_en: string
  name_ar?: string | null
  phone?: string | null
  url?: string | null
  source: string
  checked_on?: string | null
}

export interface ParticipationRow {
  tenant_id: string
  id: string
  person_id: string
  service_id: string
  counsellor_id: string
  referral_id: string | null
  started_on: string
  next_on: string | null
  ended_on: string | null
  end_reason: 'reached' | 'pause-long' | 'moved' | 'other-service' | 'her-choice' | null
}

export interface FreshParticipation {
  tenant_id?: string
  id: string
  person_id: string
  service_id: string
  counsellor_id: string
  referral_id?: string | null
  started_on: string
  next_on?: string | null
  ended_on?: string | null
  end_reason?: 'reached' | 'pause-long' | 'moved' | 'other-service' | 'her-choice' | null
}

export interface PauseRow {
  tenant_id: string
  id: string
  person_id: string
  from_on: string
  back_on: string | null
  reason: string | null
  asked_by: 'person' | 'staff'
  ended_on: string | null
  ended_by: 'person' | 'staff' | null
}

export interface FreshPause {
  tenant_id?: string
  id: string
  person_id: string
  from_on: string
  back_on?: string | null
  reason?: string | null
  asked_by: 'person' | 'staff'
  ended_on?: string | null
  ended_by?: 'person' | 'staff' | null
}

export interface PersonRow {
  tenant_id: string
  id: string
  path_id: string
  called: string
  family_name: string | null
  birth_year: number | null
  lang: string
  since_on: string
}

export interface FreshPerson {
  tenant_id?: string
  id: string
  path_id: string
  called: string
  family_name?: string | null
  birth_year?: number | null
  lang: string
  since_on: string
}

export interface PersonKeyRow {
  tenant_id: string
  id: string
  person_id: string
  key: string
  whole: boolean
}

export interface FreshPersonKey {
  tenant_id?: string
  id: string
  person_id: string
  key: string
  whole: boolean
}

export interface PlanRow {
  tenant_id: string
  id: string
  person_id: string
  opened_on: string
  revision: number
  proposed: number | null
  proposed_at: string | null
  asked_change: string | null
  asked_at: string | null
}

export interface FreshPlan {
  tenant_id?: string
  id: string
  person_id: string
  opened_on: string
  revision: number
  proposed?: number | null
  proposed_at?: string | null
  asked_change?: string | null
  asked_at?: string | null
}

export interface PlanGoalRow {
  tenant_id: string
  id: string
  person_id: string
  words: string
  beside: string | null
  beside_at: string | null
  state: 'open' | 'reached' | 'later' | 'let-go'
  state_on: string | null
  state_words: string | null
  made_at: string
}

export interface FreshPlanGoal {
  tenant_id?: string
  id: string
  person_id: string
  words: string
  beside?: string | null
  beside_at?: string | null
  state: 'open' | 'reached' | 'later' | 'let-go'
  state_on?: string | null
  state_words?: string | null
  made_at: string
}

export interface PlanStepRow {
  tenant_id: string
  id: string
  person_id: string
  goal_id: string
  kind: 'search' | 'training' | 'social' | 'health' | 'housing' | 'service' | 'other'
  words: string
  who: 'person' | 'counsellor' | 'other'
  who_name: string | null
  by_on: string | null
  place: string | null
  level: 'literacy' | 'secondary' | 'vocational' | 'college' | 'university' | 'language' | 'short' | null
  stages: Json
  skills: string[]
  state: 'open' | 'done' | 'later' | 'let-go'
  state_on: string | null
  state_words: string | null
  made_at: string
}

export interface FreshPlanStep {
  tenant_id?: string
  id: string
  person_id: string
  goal_id: string
  kind: 'search' | 'training' | 'social' | 'health' | 'housing' | 'service' | 'other'
  words: string
  who: 'person' | 'counsellor' | 'other'
  who_name?: string | null
  by_on?: string | null
  place?: string | null
  level?: 'literacy' | 'secondary' | 'vocational' | 'college' | 'university' | 'language' | 'short' | null
  stages?: Json
  skills?: string[]
  state: 'open' | 'done' | 'later' | 'let-go'
  state_on?: string | null
  state_words?: string | null
  made_at: string
}

export interface PlanVersionRow {
  tenant_id: string
  id: string
  person_id: string
  number: number
  revision: number
  content: Json
  how: 'screen' | 'code' | 'paper'
  agreed_on: string
  noted_at: string
  noted_by: string | null
  lang: string
}

export interface FreshPlanVersion {
  tenant_id?: string
  id: string
  person_id: string
  number: number
  revision: number
  content: Json
  how: 'screen' | 'code' | 'paper'
  agreed_on: string
  noted_at: string
  noted_by?: string | null
  lang: string
}

export interface PointOfServiceRow {
  id: string
  organisation_id: string
  listing_id: string | null
  region: string
  name: string
  municipality: string | null
  lat: number | null
  lon: number | null
  position: 'ok' | 'probable' | 'to-verify' | 'none'
  opened_on: string | null
  closed_on: string | null
}

export interface FreshPointOfService {
  id: string
  organisation_id: string
  listing_id?: string | null
  region: string
  name: string
  municipality?: string | null
  lat?: number | null
  lon?: number | null
  position: 'ok' | 'probable' | 'to-verify' | 'none'
  opened_on?: string | null
  closed_on?: string | null
}

export interface PortraitRow {
  tenant_id: string
  id: string
  person_id: string
  opened_on: string
  revision: number
  worded: number
  seen: number | null
  asked_change: string | null
  asked_at: string | null
}

export interface FreshPortrait {
  tenant_id?: string
  id: string
  person_id: string
  opened_on: string
  revision: number
  worded: number
  seen?: number | null
  asked_change?: string | null
  asked_at?: string | null
}

export interface PortraitItemRow {
  tenant_id: string
  id: string
  person_id: string
  plane: 'personal' | 'family' | 'cultural' | 'financial' | 'professional'
  side: 'strength' | 'obstacle'
  origin: 'within' | 'around'
  words: string
  written_by: 'person' | 'staff'
  lifted_on: string | null
  lifted_words: string | null
  made_at: string
}

export interface FreshPortraitItem {
  tenant_id?: string
  id: string
  person_id: string
  plane: 'personal' | 'family' | 'cultural' | 'financial' | 'professional'
  side: 'strength' | 'obstacle'
  origin: 'within' | 'around'
  words: string
  written_by: 'person' | 'staff'
  lifted_on?: string | null
  lifted_words?: string | null
  made_at: string
}

export interface PortraitVersionRow {
  tenant_id: string
  id: string
  person_id: string
  number: number
  revision: number
  content: Json
  how: 'screen' | 'code' | 'paper'
  seen_on: string
  noted_at: string
  noted_by: string | null
  lang: string
}

export interface FreshPortraitVersion {
  tenant_id?: string
  id: string
  person_id: string
  number: number
  revision: number
  content: Json
  how: 'screen' | 'code' | 'paper'
  seen_on: string
  noted_at: string
  noted_by?: string | null
  lang: string
}

export interface ReferralRow {
  tenant_id: string
  id: string
  from_id: string
  path_id: string
  subject_id: string
  door_id: string | null
  need: 'financial' | 'social' | 'work'
  service_id: string
  status: 'sent' | 'question' | 'accepted' | 'declined' | 'withdrawn'
  sent_by: string
  sent_at: string
  due_on: string
  decided_at: string | null
  decline_reason: 'full' | 'clientele' | 'territory' | 'age' | 'language' | 'closed' | 'already-accompanied' | 'other' | null
  meeting_on: string | null
  seen_end_at: string | null
  meeting_time: string | null
}

export interface FreshReferral {
  tenant_id: string
  id: string
  from_id: string
  path_id: string
  subject_id: string
  door_id?: string | null
  need: 'financial' | 'social' | 'work'
  service_id: string
  status: 'sent' | 'question' | 'accepted' | 'declined' | 'withdrawn'
  sent_by: string
  sent_at: string
  due_on: string
  decided_at?: string | null
  decline_reason?: 'full' | 'clientele' | 'territory' | 'age' | 'language' | 'closed' | 'already-accompanied' | 'other' | null
  meeting_on?: string | null
  seen_end_at?: string | null
  meeting_time?: string | null
}

export interface ReferralContentRow {
  tenant_id: string
  id: string
  to_id: string
  referral_id: string
  subject_id: string
  consent_id: string
  things: Json
  made_at: string
  withdrawn_at: string | null
}

export interface FreshReferralContent {
  tenant_id?: string
  id: string
  to_id: string
  referral_id: string
  subject_id: string
  consent_id: string
  things: Json
  made_at: string
  withdrawn_at?: string | null
}

export interface ReferralMessageRow {
  tenant_id: string
  id: string
  to_id: string
  referral_id: string
  subject_id: string
  kind: 'question' | 'answer' | 'decision'
  text: string
  author: string
  sent_at: string
}

export interface FreshReferralMessage {
  tenant_id?: string
  id: string
  to_id: string
  referral_id: string
  subject_id: string
  kind: 'question' | 'answer' | 'decision'
  text: string
  author: string
  sent_at: string
}

export interface RequestRow {
  tenant_id: string
  id: string
  path_id: string
  lang: string
  channel: 'web' | 'counter' | 'phone' | 'paper' | 'mobile'
  asked_by: 'self' | 'relative' | 'adviser' | 'ministry' | 'mobile-agent' | 'other'
  assisted_in: string | null
  assisted_by: string | null
  started_at: string
  submitted_at: string | null
  withdrawn_at: string | null
}

export interface FreshRequest {
  tenant_id?: string
  id: string
  path_id: string
  lang: string
  channel: 'web' | 'counter' | 'phone' | 'paper' | 'mobile'
  asked_by?: 'self' | 'relative' | 'adviser' | 'ministry' | 'mobile-agent' | 'other'
  assisted_in?: string | null
  assisted_by?: string | null
  started_at: string
  submitted_at?: string | null
  withdrawn_at?: string | null
}

export interface ServiceRow {
  id: string
  organisation_id: string
  listing_id: string | null
  need: 'financial' | 'social' | 'work'
  clienteles: string[]
  languages: string[]
  modes: string[]
  min_age: number | null
  max_age: number | null
  capacity: 'unknown' | 'open' | 'waiting' | 'full'
  waiting_days: number | null
  capacity_on: string | null
  closed_on: string | null
}

export interface FreshService {
  id: string
  organisation_id: string
  listing_id?: string | null
  need: 'financial' | 'social' | 'work'
  clienteles: string[]
  languages: string[]
  modes?: string[]
  min_age?: number | null
  max_age?: number | null
  capacity?: 'unknown' | 'open' | 'waiting' | 'full'
  waiting_days?: number | null
  capacity_on?: string | null
  closed_on?: string | null
}

export interface SettingRow {
  id: string
  organisation_id: string
  key: string
  value: Json
  from_on: string
}

export interface FreshSetting {
  id: string
  organisation_id: string
  key: string
  value: Json
  from_on: string
}
