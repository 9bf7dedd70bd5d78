/** What a message can be, by whom it is for. Its words are `communication-say-<template>`, a subject `communication-subject-<template>`. */
export const personTemplates = ['request-received', 'first-meeting', 'news'] as const
export const teamTemplates = ['referral-received', 'referral-soon', 'referral-late', 'question-received', 'question-soon', 'question-late', 'answer-late', 'invitation'] as const
export const templates = [...personTemplates, ...teamTemplates] as const
export type Template = (typeof templates)[number]
export type PersonTemplate = (typeof personTemplates)[number]
export const isForPerson = (template: Template): template is PersonTemplate => (personTemplates as readonly string[]).includes(template)

/** Everything that a message may carry: a day, an hour, the name of an organisation, its telephone. Never a need, an answer, a status, nor a name of a person. */
export interface Args { on?: string; /** An hour, `HH:MM`. */ at?: string; organisation?: string; phone?: string }

/** Templates that cannot be said without a day, or without the name of an organisation. */
export const needsDay = (template: Template): boolean => template !== 'news'
export const needsOrganisation = (template: Template): boolean => ['first-meeting', 'answer-late', 'invitation'].includes(template)

/** Whether a message still leaves to somebody who is in a pause: only what answers her, never what calls her back. A new template says which it is. */
const leavesInPause: Readonly<Record<PersonTemplate, boolean>> = { 'request-received': true, 'first-meeting': true, news: false }
export const isHeldByPause = (template: Template): boolean => isForPerson(template) && !leavesInPause[template]
