import type { Form } from '#kernel/page.ts'

/** The fields of a form as they were typed; control characters are dropped, nothing else is touched. */
export const formOf = (body: Record<string, unknown>): Form => {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(body)) {
    fields[name] = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string').map((v) => v.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''))
  }
  return { fields, one: (name) => (fields[name]?.[0] ?? '').trim(), all: (name) => fields[name] ?? [], has: (name) => name in fields }
}
