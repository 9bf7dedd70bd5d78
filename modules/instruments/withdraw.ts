import * as z from 'zod'
import { command, refuse, update } from '#kernel/command.ts'

/** Nobody asks it any more; what people answered stays in their files. Refused: it is not in force. */
export const withdrawInstrument = command('instruments.withdraw', {
  input: z.object({ instrument: z.uuid() }),
  permission: 'instrument.write',
  facts: async (see, i) => ({ instrument: await see.one('instrument', i.instrument) }),
  decide: ({ instrument }, _i, { today }) =>
    (instrument.in_force === null ? refuse('instruments.not-in-force') : [update('instrument', instrument, { in_force: null, withdrawn_on: today })]),
})
