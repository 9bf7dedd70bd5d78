import { inflateSync } from 'node:zlib'

/**
 * A WOFF 1.0 web font as the OpenType file it packs (W3C WOFF 1.0, §3-§5): npm ships web fonts, and a browser takes only
 * OpenType files from the system. Throws on anything that is not WOFF.
 */
export const openTypeFromWoff = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('not a WOFF font')
  const count = woff.readUInt16BE(12)
  const highest = 2 ** Math.floor(Math.log2(count))
  const header = Buffer.alloc(12 + 16 * count)
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(highest * 16, 6)
  header.writeUInt16BE(Math.log2(highest), 8)
  header.writeUInt16BE((count - highest) * 16, 10)
  const parts = [header]
  let position = header.length
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i
    const [offset, packed, length] = [woff.readUInt32BE(entry + 4), woff.readUInt32BE(entry + 8), woff.readUInt32BE(entry + 12)]
    const bytes = woff.subarray(offset, offset + packed)
    const table = Buffer.alloc(Math.ceil(length / 4) * 4)
    ;(packed < length ? inflateSync(bytes) : bytes).copy(table)
    const line = 12 + 16 * i
    woff.copy(header, line, entry, entry + 4) // tag
    woff.copy(header, line + 4, entry + 16, entry + 20) // checksum
    header.writeUInt32BE(position, line + 8)
    header.writeUInt32BE(length, line + 12)
    parts.push(table)
    position += table.length
  }
  return Buffer.concat(parts)
}
