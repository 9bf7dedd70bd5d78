import { childId } from '#kernel/uuid.ts'
import type { Codes } from '#modules/access/code.ts'

export const SEED = 'jalon'
/** The request that is opened by a code that everybody may know. */
export const TRIED = { plan: 's to try', digits: '4821' } as const

/** What the words of a plan's code follow from. */
export const keepingOf = (seed: string, plan: string): string => childId(seed, `code ${plan}`)

/** « forêt lampe sentier 4821 »: the code of one person of a demonstration, made again from the installation's own secret. It opens nothing elsewhere. */
export const codeToTry = async (codes: Pick<Codes, 'draw'>): Promise<string> => (await codes.draw(keepingOf(SEED, TRIED.plan), TRIED.digits)).shown
