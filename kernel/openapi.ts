import * as z from 'zod'
import type { Registry } from './module.ts'

const content = (schema: unknown) => ({ content: { 'application/json': { schema } } })
const schemaOf = (type: z.ZodType): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
  return schema
}
const refusal = { type: 'object', required: ['status', 'code'], properties: { status: { const: 'refused' }, code: { type: 'string' }, args: { type: 'object' }, issues: { type: 'array' } } }

/** OpenAPI 3.1 of every command and query, in the order of their names. */
export const openapi = (registry: Registry, version: string): Record<string, unknown> => {
  const paths = [...registry.commands.values(), ...registry.queries.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((x) => {
    const body = x.kind === 'command'
      ? { type: 'object', required: ['id', 'input'], properties: { id: { type: 'string', format: 'uuid' }, input: schemaOf(x.input), happenedAt: { type: 'string', format: 'date-time' } } }
      : { type: 'object', required: ['input'], properties: { input: schemaOf(x.input) } }
    const done = x.kind === 'command' ? { type: 'object', properties: { status: { const: 'applied' }, id: { type: 'string' } } } : { type: 'object', properties: { status: { const: 'answered' }, view: {} } }
    return [`/api/${x.name}`, { post: {
      operationId: x.name, tags: [x.name.split('.')[0]], 'x-permission': x.permission, 'x-kind': x.kind,
      requestBody: { required: true, ...content(body) },
      responses: { 200: { description: 'done', ...content(done) }, 409: { description: 'refused, with the name of the rule', ...content(refusal) }, 401: { description: 'no session' }, 403: { description: 'not permitted' }, 422: { description: 'invalid input', ...content(refusal) } },
    } }] as const
  })
  return { openapi: '3.1.0', info: { title: 'Jalon', version, license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' } }, paths: Object.fromEntries(paths) }
}
