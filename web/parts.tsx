import { lazy, type ComponentType } from 'react'
import type { TextKey } from '#kernel/texts.ts'
import type { Done } from './act.tsx'

/** What a part of a file is given: whose file, the address's filters, and how to say what was done. */
export interface FilePartProps { person: string; search: Readonly<Record<string, string>>; done: Done }
export interface FilePart { key: string; text: TextKey; part: ComponentType<FilePartProps> }

/** What modules add to the screens of others, each in its own chunk: tabs of a file, gestures and lines of the day. */
export const fileParts: readonly FilePart[] = [
  { key: 'portrait', text: 'portrait-tab', part: lazy(async () => ({ default: (await import('#modules/portrait/screens/portrait.tsx')).PortraitPart })) },
  { key: 'plan', text: 'plans-tab', part: lazy(async () => ({ default: (await import('#modules/plans/screens/plan.tsx')).PlanPart })) },
  { key: 'interventions', text: 'interventions-tab', part: lazy(async () => ({ default: (await import('#modules/interventions/screens/of-person.tsx')).InterventionsPart })) },
]
export const LogDialog = lazy(async () => ({ default: (await import('#modules/interventions/screens/log-dialog.tsx')).LogDialog }))
export const Drafts = lazy(async () => ({ default: (await import('#modules/interventions/screens/drafts.tsx')).Drafts }))
export const FillIn = lazy(async () => ({ default: (await import('#modules/instruments/screens/fill.tsx')).FillIn }))
