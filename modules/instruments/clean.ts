/** What no keyboard types on purpose: control characters, half characters, and marks that turn the text that follows around. */
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** Text on several lines: composed, line ends made one, blank ends cut. */
export const cleanLong = (typed: string): string =>
  typed.replaceAll(/\r\n?/g, '\n').toWellFormed().normalize('NFC').replaceAll(unwanted, '').replaceAll(/[^\S\n]+$/gmu, '').trim()

/** Text on one line. */
export const cleanLine = (typed: string): string => cleanLong(typed).replaceAll(/\s+/gu, ' ')

/** Arabic, Persian and full-width digits as 0-9. */
export const latinDigits = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
