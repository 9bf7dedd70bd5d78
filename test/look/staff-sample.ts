import { createElement } from 'react'
import type { ReactNode } from 'react'
import { Path } from '#site/path.tsx'
import type { Mark, MarkState } from '#site/path.tsx'
import type { Say } from '#site/say.ts'

export interface PersonRow { id: string; name: string; next: string; state: string; tone: 'plain' | 'spruce' | 'clay' | 'sky'; days: number; path: ReactNode }

const steps = ['Accueil', 'Portrait', 'Plan', 'Formation', 'Emploi', 'Maintien']
const states: Record<string, MarkState> = { f: 'done', n: 'now', t: 'todo', p: 'paused', a: 'aside' }

/** Rows of fictitious people; `line` writes the states of the six steps by their initials. */
const rows: [string, string, string, PersonRow['tone'], number, string][] = [
  ['Abdoulaye Sarr-Lefebvre', 'Rendez-vous à la garderie le 27 novembre', 'en route', 'spruce', 3, 'ffnttt'],
  ['Rosalie Deschamps-Fortier', 'Signer le plan', 'en pause', 'sky', 16, 'ffpntt'],
  ['Nour Haddad', 'Appeler l’employeur', 'à soigner', 'clay', 31, 'fffant'],
  ['Mireille Tremblay', 'Trois mois en emploi le 4 décembre', 'en emploi', 'spruce', 8, 'fffffn'],
  ['Oleksandra Kovalenko', 'Premier portrait', 'accueil', 'plain', 1, 'nttttt'],
  ['Jean-Baptiste Pierre-Louis', 'Inscription à la formation de soudage', 'en route', 'spruce', 120, 'fffntt'],
]

export const people = (t: Say): PersonRow[] => rows.map(([name, next, state, tone, days, line], i) => ({
  id: `p${i + 1}`, name, next, state, tone, days,
  path: createElement(Path, { label: 'Chemin', compact: true, t, marks: [...line].map((letter, at): Mark => ({ state: states[letter] ?? 'todo', label: steps[at] ?? '' })) }),
}))
