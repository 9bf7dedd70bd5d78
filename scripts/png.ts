import { crc32, deflateSync, inflateSync } from 'node:zlib'

interface Picture { width: number; height: number; /** Three bytes a point, from the top left. */ rgb: Uint8Array }
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** Reads what a browser's screenshot is: eight bits a channel, no interlace. https://www.w3.org/TR/png-3/ */
const read = (png: Buffer): Picture => {
  const parts: Buffer[] = []
  let header: Buffer = Buffer.alloc(0)
  for (let at = SIGNATURE.length; at < png.length;) {
    const size = png.readUInt32BE(at), kind = png.toString('latin1', at + 4, at + 8), body = png.subarray(at + 8, at + 8 + size)
    if (kind === 'IHDR') header = body
    if (kind === 'IDAT') parts.push(body)
    at += size + 12
  }
  const width = header.readUInt32BE(0), height = header.readUInt32BE(4), channels = header[9] === 6 ? 4 : 3
  if (header[8] !== 8 || (header[9] !== 2 && header[9] !== 6) || header[12] !== 0) throw new TypeError('not a screenshot')
  const lines = inflateSync(Buffer.concat(parts)), stride = width * channels, rgb = new Uint8Array(width * height * 3)
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)], line = new Uint8Array(lines.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)))
    for (let x = 0; x < stride; x++) line[x] = (line[x] ?? 0) + guess(filter, line[x - channels] ?? 0, above[x] ?? 0, x < channels ? 0 : above[x - channels] ?? 0)
    for (let x = 0; x < width; x++) rgb.set(line.subarray(x * channels, x * channels + 3), (y * width + x) * 3)
    above = line
  }
  return { width, height, rgb }
}

const guess = (filter: number | undefined, left: number, up: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const p = left + up - corner, [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** At most 256 colours: those most used, each other one the nearest of them. Screens of flat colours and letters lose nothing that is seen. */
const few = ({ rgb }: Picture): { palette: number[]; indexOf: Map<number, number> } => {
  const used = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
    used.set(colour, (used.get(colour) ?? 0) + 1)
  }
  // Shades that differ by less than an eye sees share a place, so that rare colours keep one.
  const near = new Map<number, number>(), palette: number[] = []
  for (const [colour] of [...used].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const cell = ((colour >> 19) << 10) | (((colour >> 11) & 31) << 5) | ((colour >> 3) & 31)
    if (near.has(cell) && palette.length >= 96) continue
    if (palette.length < 256) palette.push(colour)
    near.set(cell, colour)
  }
  const far = (a: number, b: number): number => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2
  const indexOf = new Map(palette.map((colour, i) => [colour, i]))
  for (const colour of used.keys()) if (!indexOf.has(colour)) indexOf.set(colour, palette.reduce((best, one, i) => (far(one, colour) < far(palette[best] ?? 0, colour) ? i : best), 0))
  return { palette, indexOf }
}

const part = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]), sizes = Buffer.alloc(8)
  sizes.writeUInt32BE(body.length, 0)
  sizes.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([sizes.subarray(0, 4), named, sizes.subarray(4)])
}

/** The same screenshot in a third of the bytes: one byte a point and a palette. The same picture always gives the same bytes. */
export const compact = (png: Buffer): Buffer => {
  const picture = read(png), { width, height, rgb } = picture, { palette, indexOf } = few(picture)
  const lines = Buffer.alloc((width + 1) * height), header = Buffer.alloc(13)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3
      lines[y * (width + 1) + 1 + x] = indexOf.get(((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)) ?? 0
    }
  }
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([SIGNATURE, part('IHDR', header), part('PLTE', colours), part('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })), part('IEND', Buffer.alloc(0))])
}
