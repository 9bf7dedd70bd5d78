const hexOf = (bytes: Uint8Array, version: number): string => {
  bytes[6] = (version << 4) | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
/** A UUIDv7 for the instant `ms`; made on the device or on the server, it orders roughly by time and reveals nothing else. */
export const uuid7 = (ms: number = Date.now()): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let i = 0, rest = ms; i < 6; i++, rest = Math.floor(rest / 256)) bytes[5 - i] = rest % 256
  return hexOf(bytes, 7)
}
/** An id that follows from another, the same each time (UUIDv8): rows and commands that come out of one command need no id of their own in its input. */
export const childId = (id: string, part: string): string => {
  const text = `${id}/${part}`, bytes = new Uint8Array(16)
  for (let lane = 0; lane < 4; lane++) {
    let h = Math.imul(0x9e3779b9, lane + 1) ^ text.length
    for (let i = 0; i < text.length; i++) { h = Math.imul(h ^ text.charCodeAt(i), 0x85ebca6b + lane * 2); h = (h << 13) | (h >>> 19) }
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d); h = Math.imul(h ^ (h >>> 15), 0x846ca68b); h ^= h >>> 16
    for (let b = 0; b < 4; b++) bytes[lane * 4 + b] = (h >>> (8 * b)) & 255
  }
  return hexOf(bytes, 8)
}
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isUuid = (text: unknown): text is string => typeof text === 'string' && shape.test(text)
