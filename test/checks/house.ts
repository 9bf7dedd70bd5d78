import { type Code, isTest, type Source } from './sources.ts'

/** Answers one line for each place that breaks the rule; none when all is well. */
export type HouseRule = (files: readonly Code[], texts: readonly Source[]) => string[]

export const longest = 300
export const medianBelow = 80
export const kernelLines = 1_000

const places = (files: readonly Code[], of: (file: Code) => readonly number[], complaint: string): string[] =>
  files.flatMap((file) => of(file).map((line) => `${file.path}:${line}: ${complaint}`))
const written = (files: readonly Code[]): Code[] => files.filter(({ generated }) => !generated)

/** The ten longest files, for whoever runs the checks. */
export const longestFiles = (files: readonly Code[]): Code[] => written(files).toSorted((a, b) => b.lines - a.lines).slice(0, 10)

export const median = (files: readonly Code[]): number => written(files).map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(written(files).length / 2)] ?? 0

const kernelSize = (files: readonly Code[]): number =>
  files.filter(({ path }) => path.startsWith('kernel/') && !isTest(path)).reduce((sum, { lines }) => sum + lines, 0)

/** A `!` says why on its line or on the line above. */
const bangsWithoutReason: HouseRule = (files, texts) => {
  const byPath = new Map(texts.map(({ path, text }) => [path, text.split('\n')]))
  return places(files, ({ path, bangs }) => bangs.filter((line) => {
    const lines = byPath.get(path) ?? []
    return ![lines[line - 1], lines[line - 2]].some((around) => around?.includes('//') || around?.trimEnd().endsWith('*/'))
  }), 'a ! without its reason')
}

const barrels: HouseRule = (files) => files.flatMap(({ path, reexports, statements }) =>
  /\/index\.tsx?$/.test(path) || (reexports > 1 && reexports === statements) ? [`${path}: only passes on what others export`] : [])

const configs = /^(vitest\.config|test\/setup|.*vite\.config|.*\.d)\.ts$/

const foreign: { words: RegExp; what: string }[] = [
  { words: /(^|[\s'"`(=])\/(?:root|home|Users|work)\/\w/, what: 'a path of one machine' },
  { words: /registry\.[a-z]+\.(?:org|com)|registry\.npm/, what: 'the address of a package registry' },
  { words: /\.librar[y]\b|heavy\.loc[k]|\/tm[p]\/\w/, what: 'a place that readers do not have' },
]
const machineWords: HouseRule = (_, texts) => texts.flatMap(({ path, text }) =>
  text.split('\n').flatMap((line, i) => foreign.filter(({ words }) => words.test(line)).map(({ what }) => `${path}:${i + 1}: ${what}`)))

export const houseRules: Record<string, HouseRule> = {
  'no any': (files) => places(files, ({ anys }) => anys, 'any'),
  'no compiler error is silenced': (files) => places(files, ({ silenced }) => silenced, 'a silenced compiler error'),
  'no ! without its reason': bangsWithoutReason,
  'no test is focused, skipped or promised': (files) => places(files, ({ focused }) => focused, 'a test that does not run, or keeps others from running'),
  'named exports only': (files) => places(files.filter(({ path }) => !configs.test(path)), ({ defaults }) => defaults, 'a default export'),
  'no barrel files': barrels,
  'no file is too long': (files) => written(files).filter(({ lines }) => lines > longest).map(({ path, lines }) => `${path}: ${lines} lines, ${longest} at most`),
  'most files are short': (files) => (median(files) < medianBelow ? [] : [`the median file has ${median(files)} lines; it must stay below ${medianBelow}`]),
  'the kernel stays small': (files) => (kernelSize(files) <= kernelLines ? [] : [`the kernel has ${kernelSize(files)} lines, ${kernelLines} for ever`]),
  'nothing of the machine it was written on': machineWords,
}
