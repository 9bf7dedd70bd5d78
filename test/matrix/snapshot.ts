import { rolePermissions } from '#app/permissions.ts'
import { texts } from '#app/texts.ts'
import type { Registry } from '#kernel/module.ts'
import type { Catalogue, TableInfo } from '#kernel/register.ts'

export const roles = Object.keys(rolePermissions)
const who: Readonly<Record<string, string>> = {
  public: 'anybody, no code', person: 'the person herself, with her code', assistant: 'a member who helps her, at a counter or on the phone', entrance: 'the sign-in door, before anybody is in', system: 'jobs, in the name of one organisation',
}
const line = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const head = (...cells: readonly string[]): string[] => [line(...cells), line(...cells.map(() => '---'))]

/** By module: every command, query and page, the permission that it asks for, and the roles that have it. */
const sections = (registry: Registry): string[] => {
  const t = texts('en')
  const declared = [...registry.commands.values(), ...registry.queries.values(), ...registry.pages]
  return [...Map.groupBy(declared, ({ name }) => name.split('.')[0] ?? '')].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([module, all]) => [
    '', `## ${module}`, '', ...head('what', 'kind', 'permission', ...roles),
    ...all.sort((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1) || (a.name < b.name ? -1 : 1)).map(({ name, kind, permission }) => {
      const [, verb = ''] = name.split('.'), title = t.find(`${module}-command-${verb}`)?.text
      return line(title ? `\`${name}\` ${title}` : `\`${name}\``, kind === 'server-query' ? 'query' : kind, permission, ...roles.map((role) => (registry.permissions[role]?.includes(permission) ? '●' : '')))
    }),
  ])
}

const sides: Readonly<Record<TableInfo['kind'], (info: TableInfo) => [reads: string, writes: string]>> = {
  tenant: ({ author, frozen }) => (author ? ['its author alone, in her organisation', 'its author alone'] : ['its organisation', frozen ? 'its organisation, until it is confirmed' : 'its organisation']),
  state: ({ other }) => [`both sides (\`tenant_id\`, \`${other}\`) and the network's office`, 'both sides and the office'],
  content: ({ other }) => [`the side that wrote it, and \`${other}\` until it is withdrawn`, 'the side that wrote it'],
  network: ({ owner }) => ['everybody', `its owner (\`${owner}\`) and the office`],
  sealed: () => ['nobody', 'nobody but by the command that makes it'],
}
const rows = (catalogue: Catalogue): string[] => Object.entries(catalogue).map(([table, info]) => {
  const [reads, writes] = sides[info.kind](info)
  return line(`\`${table}\``, reads, writes, info.kind === 'network' ? 'reads' : info.subject && !info.unlinked ? `reads and writes where \`${info.subject}\` is hers` : 'nothing')
})

/** The whole matrix, for somebody who reads no code: what each role may do, then which rows it may do it with. */
export const permissionsSnapshot = (registry: Registry, catalogue: Catalogue): string => [
  '# Who may do what', '',
  'Generated from the registry by `npm run generate`. Do not edit: a change here is a change of somebody\'s rights, and is reviewed as such.', '',
  'A dot says that the role has the permission. The permission opens the action; which rows it reaches is the second table, kept by the database itself;',
  'what the moment allows (decided already, sent already, ended) is a rule of the action, which refuses by name.', '',
  ...Object.entries(who).map(([role, words]) => `- **${role}**: ${words}`), '- every other role: a member of one organisation, with that place in its team',
  ...sections(registry), '', '## Which rows', '', ...head('table', 'read by', 'written by', 'with her code'), ...rows(catalogue), '',
].join('\n')

/** What each role may do, as the committed page says: command, query or page → roles. */
export const readSnapshot = (text: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const out = new Map<string, ReadonlySet<string>>()
  let columns: string[] = []
  for (const row of text.split('\n').filter((one) => one.startsWith('|'))) {
    const cells = row.split('|').slice(1, -1).map((cell) => cell.trim())
    if (cells[0] === 'what') columns = cells.slice(3)
    const name = /^`([\w-]+\.[\w.-]+)`/.exec(cells[0] ?? '')?.[1]
    if (name && cells.length === columns.length + 3) out.set(name, new Set(columns.filter((_, i) => cells[i + 3] === '●')))
  }
  return out
}
