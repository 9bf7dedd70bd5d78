import { cleanLine, latinDigits } from './clean.ts'
import type { Read } from './read.ts'

const extension = /[\s,;]*(?:#|\b(?:poste|post|ext|extension|x)\b\.?|x(?=\d))\s*(\d{1,6})\s*$/iu

/** Any way of writing a number. Ten digits are ours; with `+` or `00` it may be from anywhere. Gives `+15145551234` or `+15145551234;ext=12`. */
export function readPhone(typed: string): Read {
  const text = latinDigits(cleanLine(typed)).replaceAll(/^tel:\s*/gi, '')
  const [, post] = extension.exec(text) ?? []
  const number = text.replace(extension, '')
  if (/\p{L}/u.test(number)) return { error: 'phone' }
  const abroad = /^\s*\(?(?:\+|00)/u.test(number)
  const digits = number.replaceAll(/\D/gu, '').replace(/^00/u, '')
  const end = post ? `;ext=${post}` : ''
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/u.test(digits) && (!abroad || digits.startsWith('1'))) return { value: `+1${digits.slice(-10)}${end}` }
  if (abroad && !digits.startsWith('1') && /^\d{7,15}$/u.test(digits)) return { value: `+${digits}${end}` }
  return { error: /^[2-9]\d{6}$/u.test(digits) ? 'phone-area' : 'phone' }
}

/** Spaces and a comma for a point are forgiven; what is before the @ is kept as typed. */
export function readEmail(typed: string): Read {
  const text = cleanLine(typed).replaceAll(/\s|^mailto:|^<|>$|[.,;]$/giu, '')
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1).toLowerCase().replaceAll(',', '.')
  const good = at > 0 && text.length <= 254 && !/[@<>()[\]\\,;:"]|\.\.|^\.|\.$/u.test(text.slice(0, at)) && /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u.test(domain)
  return good ? { value: `${text.slice(0, at)}@${domain}` } : { error: 'email' }
}

/** One field for either: an @ makes it an e-mail. */
export function readReach(typed: string): Read {
  if (typed.includes('@')) return readEmail(typed)
  const read = readPhone(typed)
  return 'error' in read && read.error === 'phone' ? { error: 'reach' } : read
}

/** A postal code (`H2X 1Y4`), its first half (`H2X`), or the name of a town or region as typed; the directory says where that is. */
export function readPlace(typed: string): Read {
  const text = cleanLine(typed)
  const code = postalCode(text)
  if (code) return { value: code }
  const tight = latinDigits(text).replaceAll(/[\s.-]/gu, '')
  if (/^(?=.*\d)[a-z]\w[a-z]?\w{0,4}$/iu.test(tight)) return { error: 'postal-code' }
  return /\p{L}{2}/u.test(text) ? { value: text } : { error: 'place' }
}

/** A whole Canadian postal code or its first half, out of any writing of it (`h2x1y4`, `H2X-1YO`); else `undefined`. */
export function postalCode(text: string): string | undefined {
  const tight = latinDigits(text).toUpperCase().replaceAll(/[^A-Z0-9]/gu, '')
  if (tight.length !== 3 && tight.length !== 6) return undefined
  const code = [...tight].map((sign, index) => (index % 2 === 1 ? sign.replace('O', '0').replace(/[IL]/u, '1') : sign)).join('')
  if (!/^[ABCEGHJ-NPRSTVXY]\d[A-Z](\d[A-Z]\d)?$/u.test(code)) return undefined
  return code.length === 3 ? code : `${code.slice(0, 3)} ${code.slice(3)}`
}
