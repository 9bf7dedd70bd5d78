import { readFileSync } from 'node:fs'
import { customProperties, literal } from './tokens.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** `color:var(--ink)` becomes `color:#1F2430;color:var(--ink)`: a browser without custom properties keeps the light sheet. */
export const withLiterals = (css: string) =>
  css.replace(/([\w-]+):([^;{}]*var\([^;{}]*)/g, (whole, property: string, value: string) =>
    property.startsWith('--') ? whole : `${property}:${value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => literal(name))};${whole}`)

/** Comments and blanks out; nothing clever, so that what is read is what is sent. */
export const minify = (css: string) =>
  css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replace(/;}/g, '}').trim()

/** The whole sheet of the public side, as it is inlined in each page and hashed for its policy. */
export const publicSheet = minify(customProperties()) + withLiterals(minify(read('./style.css') + read('./parts.css')))
