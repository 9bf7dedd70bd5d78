import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { permissionNames } from '#app/permissions.ts'
import { makeRegistry } from '#app/registry.ts'
import { textFiles } from '#app/texts.ts'
import { allowedValues } from '#db/generate.ts'
import { readSchema, type Schema } from '#db/read-schema.ts'
import { templates } from '#modules/communication/templates.ts'
import { freshDatabase } from '#test/fresh-database.ts'
import type { FreshDatabase } from '#test/postgres.ts'
import openapi from '#test/snapshots/openapi.json' with { type: 'json' }
import { routes } from '#web/routes.tsx'
import { wordsOf } from '../../scripts/texts-model.ts'
import { heldAgainst, type Place } from './no-fault.ts'
import { versionsOf } from './texts-versions.ts'

let database: FreshDatabase, client: Client
beforeAll(async () => {
  database = await freshDatabase()
  client = new Client(database.connection)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const code = (where: string, text: string): Place => ({ where, lang: 'code', text })
/** Every table, column, value that a check allows, what each is for, every index, constraint, function and view. */
const inSchema = ({ tables, functions, views }: Schema): Place[] => [
  ...tables.filter(({ schema }) => schema === 'public' || schema === 'kernel').flatMap((table) => [
    code(`the table ${table.name}`, table.name),
    ...table.columns.flatMap(({ name, note }) => [
      code(`${table.name}.${name}`, name), ...(note ? [{ where: `what ${table.name}.${name} is for`, lang: 'en' as const, text: note.purpose }] : []),
      ...(allowedValues(table, name) ?? []).map((value) => code(`${table.name}.${name} may be ${value}`, `${name}-${value}`)),
    ]),
    ...table.constraints.map(({ name }) => code(`the rule ${name}`, name)), ...table.indexes.map(({ name }) => code(`the index ${name}`, name)),
  ]),
  ...functions.map(({ signature }) => code(`the function ${signature}`, signature)), ...views.map(({ name }) => code(`the view ${name}`, name)),
]
const names = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(names) : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => [key, ...names(one)]) : typeof value === 'string' ? [value] : [])
/** Every command, query, job, page, permission, message that leaves, address of a screen; every field and value of the interface. */
const inRegistry = (): Place[] => {
  const { commands, queries, jobs, pages } = makeRegistry(() => { throw new Error('nothing is served here') })
  const all = [...commands.keys(), ...queries.keys(), ...jobs.keys(), ...pages.flatMap(({ name, path }) => [name, path]), ...permissionNames, ...templates, ...routes.map(({ path }) => path)]
  return [...all.map((name) => code(name, name)), ...[...new Set(names(openapi))].filter((name) => !name.includes(' ')).map((name) => code(`the interface's ${name}`, name))]
}
/** Said of a slip of the keyboard, and of a screen that locks: of nobody. Each is read by a person before it is added here. */
const innocent: readonly string[] = ['modules/directory/texts.fr.ftl: directory-all-search-hint', 'web/texts.fr.ftl: web-locked-why']
/** Every message of every catalogue in every language, in each of its forms, and its name. */
const inTexts = (): Place[] => textFiles().flatMap(wordsOf).flatMap((word) => [
  code(`${word.path}: ${word.key}`, word.key), ...versionsOf(word.pattern).map((text) => ({ where: `${word.path}: ${word.key}`, lang: word.lang, text })),
])

describe('not acting is never a fault', () => {
  test('in no table, column, value, rule or function of the database', async () => {
    const places = inSchema(await readSchema(client))
    expect(places.length).toBeGreaterThan(500)
    expect(heldAgainst(places)).toEqual([])
  })
  test('in no command, query, job, page, permission, message or screen, nor in the interface', () => {
    const places = inRegistry()
    expect(places.length).toBeGreaterThan(300)
    expect(heldAgainst(places)).toEqual([])
  })
  test('in no text of any language', () => {
    const places = inTexts()
    for (const lang of ['fr', 'en', 'ar']) expect(places.filter((one) => one.lang === lang).length, lang).toBeGreaterThan(300)
    expect(heldAgainst(places.filter(({ where }) => !innocent.includes(where)))).toEqual([])
    expect(innocent.filter((one) => !places.some(({ where }) => where === one)), 'no such message').toEqual([])
  })
})

describe('control: a fault is reported', () => {
  test.each([
    ['alter table plan_step add step_overdue date', 'plan_step.step_overdue'], ["alter table participation drop constraint participation_end_reason_check, add constraint participation_end_reason_check check (end_reason in ('reached', 'non-compliance'))", 'participation.end_reason may be non-compliance'],
    ['alter table person add missed_meetings int', 'person.missed_meetings'], ['alter table participation add motivation_score int', 'participation.motivation_score'], ['create table plan_warning (id uuid primary key)', 'the table plan_warning'],
    ["alter table pause add return_late boolean", 'pause.return_late'], ["call kernel.classify('pause', 'reason sensitive erase: shows who is unwilling')", 'what pause.reason is for'],
  ] as const)('%s', async (sql, where) => {
    await client.query('begin')
    try {
      await client.query(sql)
      const said = heldAgainst(inSchema(await readSchema(client))).filter((line) => line.startsWith(where))
      expect(said).not.toEqual([])
    } finally { await client.query('rollback') }
  })
  test.each<[Place['lang'], string]>([
    ['code', 'plans.warn-no-show'], ['code', 'people-step-overdue'], ['code', 'report.absences'], ['code', 'notify.non-compliance'], ['code', 'plan.obligations'],
    ['fr', 'Trois absences non motivées.'], ['fr', 'La personne ne s’est pas présentée.'], ['fr', 'Votre étape : 2 étapes en retard.'], ['fr', 'Vous devez justifier votre pause.'], ['fr', 'Une pénalité peut suivre.'], ['fr', 'Dossier inactif.'],
    ['en', 'She did not show up.'], ['en', 'The step is overdue.'], ['en', 'You must justify this pause.'], ['en', 'Flagged as uncooperative.'], ['en', 'Inactive since May.'], ['ar', 'قد تترتب على ذلك عقوبة.'],
  ])('%s: %s', (lang, text) => expect(heldAgainst([{ where: 'here', lang, text }])).not.toEqual([]))
  test('what an organisation promised may be late, and her words may say anything', () => {
    expect(heldAgainst([code('a', 'referral-late'), code('b', 'people-state-late'), { where: 'c', lang: 'fr', text: 'Réponse en retard.' }, { where: 'd', lang: 'fr', text: 'La pause est son choix.' }])).toEqual([])
  })
})
