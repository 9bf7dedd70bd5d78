import { registryOf, type Module, type Registry } from '#kernel/module.ts'
import { accessModule } from '#modules/access/module.ts'
import { communicationModule } from '#modules/communication/module.ts'
import { consentModule } from '#modules/consent/module.ts'
import { comesBack } from '#modules/intake/come-back.tsx'
import { codesFrom, intakeModule, intakeQuestions } from '#modules/intake/module.ts'
import { directoryModule } from '#modules/directory/module.ts'
import { dayModule } from '#modules/day/module.ts'
import { groupsModule } from '#modules/groups/module.ts'
import { interventionsModule } from '#modules/interventions/module.ts'
import { instrumentsModule } from '#modules/instruments/module.ts'
import { peopleModule } from '#modules/people/module.ts'
import { plansModule } from '#modules/plans/module.ts'
import { portraitModule } from '#modules/portrait/module.ts'
import { referralModule } from '#modules/referral/module.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { permissions } from './permissions.ts'
import './register.ts'
import type { Tools } from './tools.ts'

/** Every module, in the order of a person's path. A module with server-only pages is made from the tools. */
const modulesOf = (tools: () => Tools): readonly Module[] => {
  const codes = codesFrom(tools), withCode = comesBack(codes)
  return [
    directoryModule(),
    withCode(intakeModule(tools)),
    withCode(consentModule),
    referralModule,
    peopleModule,
    instrumentsModule,
    withCode(interventionsModule),
    withCode(portraitModule(codes)),
    withCode(plansModule(codes)),
    withCode(groupsModule(codes)),
    dayModule,
    accessModule,
    communicationModule,
    withCode(intakeQuestions),
  ]
}

/** The only list. `tools` is asked late: the engine that it holds is made from this registry. */
export const makeRegistry = (tools: () => Tools): Registry =>
  registryOf(modulesOf(tools), permissions, (tenant) => ({ kind: 'user', tenant, actor: tenant, role: 'system', zone: NETWORK_ZONE }))
