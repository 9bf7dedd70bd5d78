import type { Registry } from '#kernel/module.ts'
import { accessScenarios } from './access.ts'
import { communicationScenarios } from './communication.ts'
import { consentVisits } from './consent-pages.ts'
import { consentScenarios } from './consent.ts'
import { dayScenarios } from './day.ts'
import { directoryVisits } from './directory-pages.ts'
import { directoryScenarios } from './directory.ts'
import { groupsScenarios, groupsVisits } from './groups.ts'
import { intakeVisits } from './intake-pages.ts'
import { intakeScenarios } from './intake.ts'
import { instrumentsScenarios } from './instruments.ts'
import { interventionsScenarios, interventionsVisits } from './interventions.ts'
import { peopleScenarios } from './people.ts'
import { plansScenarios, plansVisits } from './plans.ts'
import { portraitScenarios, portraitVisits } from './portrait.ts'
import { referralScenarios } from './referral.ts'
import type { PageScenario, Scenario } from './scenario.ts'

/** One for each command and query of the registry: a new one is added here, in the file of its module. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [directoryScenarios, intakeScenarios, consentScenarios, referralScenarios, peopleScenarios, portraitScenarios, plansScenarios, instrumentsScenarios, groupsScenarios, interventionsScenarios, dayScenarios, accessScenarios, communicationScenarios].flat().map((one) => [one.name, one]))
/** One for each page. */
export const visits: ReadonlyMap<string, PageScenario> = new Map([directoryVisits, intakeVisits, consentVisits, portraitVisits, plansVisits, groupsVisits, interventionsVisits].flat().map((one) => [one.name, one]))

/** What is registered and has no scenario, what has one and is not registered. */
export const unproved = (registry: Registry): string[] => {
  const declared = [...registry.commands.keys(), ...registry.queries.keys()], pages = registry.pages.map((page) => page.name)
  return [
    ...declared.filter((name) => !scenarios.has(name)).map((name) => `${name} has no scenario in test/scenarios`),
    ...pages.filter((name) => !visits.has(name)).map((name) => `the page ${name} has no visit in test/scenarios`),
    ...[...scenarios.keys()].filter((name) => !declared.includes(name)).map((name) => `${name} has a scenario and is not registered`),
    ...[...visits.keys()].filter((name) => !pages.includes(name)).map((name) => `${name} has a visit and is no page`),
  ]
}
