const root = new URL('..', import.meta.url).pathname
/** An error nobody expected: its kind and where, never its message or values, which may hold what somebody typed; a trace begins with the message. */
export const tell = (where: string, error: unknown): void => {
  const { name = 'Error', code, stack = '', message = '' } = (error ?? {}) as { name?: string; code?: string; stack?: string; message?: string }
  const line = stack.replace(message, '').split('\n').find((one) => /^ {4}at /.test(one) && one.includes(root) && !one.includes('node_modules'))
  console.error(JSON.stringify({ at: new Date().toISOString(), where, error: name, code, place: line?.slice(line.indexOf(root) + root.length).replace(/\)$/, '') }))
}
