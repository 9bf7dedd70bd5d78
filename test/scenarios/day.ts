import { myDay } from '#modules/day/mine.query.ts'
import { scenario } from './scenario.ts'

export const dayScenarios = [
  scenario(myDay)(async (s) => {
    await s.referred()
    return { session: (await s.held()).by, input: {} }
  }),
]
