/** The one table of colours, spaces and sizes of both sides: [light, dark]. `tokens.test.ts` measures every pair that a sheet puts together. */
export const colours = {
  paper: ['#FBF8F3', '#121A18'],
  surface: ['#FFFFFF', '#1A2421'],
  ink: ['#1F2430', '#EEF1EE'],
  quiet: ['#59606E', '#A9B4AF'],
  spruce: ['#1E5B4F', '#7CC5B3'],
  saffron: ['#8F5A05', '#F0B84B'],
  glow: ['#E3A32B', '#F0B84B'],
  clay: ['#A4471F', '#E8956D'],
  deletion: ['#B3261E', '#FF8A80'],
  sky: ['#23618F', '#8CC1E8'],
  line: ['#E4DED3', '#2C3834'],
  edge: ['#7D7869', '#73827C'],
  'on-fill': ['#FBF8F3', '#121A18'],
  'on-glow': ['#1F2430', '#121A18'],
} as const satisfies Record<string, readonly [string, string]>

export type Colour = keyof typeof colours

/** What each colour becomes where the system imposes its own palette. */
const forced: Record<Colour, string> = {
  paper: 'Canvas', surface: 'Canvas', ink: 'CanvasText', quiet: 'CanvasText', spruce: 'LinkText', saffron: 'CanvasText', glow: 'Highlight',
  clay: 'CanvasText', deletion: 'CanvasText', sky: 'CanvasText', line: 'CanvasText', edge: 'CanvasText', 'on-fill': 'Canvas', 'on-glow': 'HighlightText',
}

/** On paper everything is black on white; hairlines stay light enough not to shout. */
const printed: Record<Colour, string> = {
  paper: '#fff', surface: '#fff', ink: '#000', quiet: '#000', spruce: '#000', saffron: '#000', glow: '#fff',
  clay: '#000', deletion: '#000', sky: '#000', line: '#999', edge: '#000', 'on-fill': '#fff', 'on-glow': '#000',
}

/** Type sizes and spaces in px on a 16 px root; written in rem, so that the reader's own size wins. */
export const sizes = { small: 14, body: 16, large: 18, title: 22, display: 28 } as const
export const spaces = [4, 8, 12, 16, 20, 24, 32, 48] as const

const measures = (): Record<string, string> => Object.fromEntries([
  ...Object.entries(sizes).map(([name, px]) => [`text-${name}`, `${px / 16}rem`]),
  ...spaces.map(px => [`s${px / 4}`, `${px / 16}rem`]),
])

const declare = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => `--${name}:${value}`).join(';')
const pick = (theme: 0 | 1) => Object.fromEntries(Object.entries(colours).map(([name, pair]) => [name, pair[theme]]))

/** Light value of a token, for browsers that do not know custom properties. */
export function literal(name: string): string {
  if (!Object.hasOwn(colours, name)) throw new Error(`no token --${name}`)
  return colours[name as Colour][0]
}

/** The colours for the public sheet, by what the system prefers. */
export const customProperties = () =>
  `:root{${declare(pick(0))}}@media (prefers-color-scheme:dark){:root{${declare(pick(1))}}}`
  + `@media (forced-colors:active){:root{${declare(forced)}}}@media print{:root{${declare(printed)}}}`

/** The staff sheet's tokens, a file that `scripts/tokens.ts` writes: there a person may choose light or dark, by `data-theme` on the root. */
export function tokenSheet(): string {
  const block = (selector: string, values: Record<string, string>, indent = '') =>
    `${indent}${selector} {\n${Object.entries(values).map(([name, value]) => `${indent}  --${name}: ${value};\n`).join('')}${indent}}\n`
  const media = (query: string, selector: string, values: Record<string, string>) => `@media ${query} {\n${block(selector, values, '  ')}}\n`
  return '/* Written by scripts/tokens.ts from site/tokens.ts. */\n'
    + block(':root', { 'color-scheme': 'light', ...pick(0), ...measures() }).replace('--color-scheme', 'color-scheme')
    + media('(prefers-color-scheme: dark)', ":root:not([data-theme='light'])", { 'color-scheme': 'dark', ...pick(1) }).replace('--color-scheme', 'color-scheme')
    + block(":root[data-theme='dark']", { 'color-scheme': 'dark', ...pick(1) }).replace('--color-scheme', 'color-scheme')
    + media('(forced-colors: active)', ':root:root:root', forced)
    + media('print', ':root:root:root', printed)
}
