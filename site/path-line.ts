/**
 * The drawn line. Coordinates are those of the SVG boxes in `path.tsx`: upright 32 wide × 100 % of the row;
 * lying 84 px high × 100 % of the column. A slight, fixed irregularity keeps it from looking ruled.
 */
const round = (n: number) => Math.round(n * 10) / 10

/** Height of mark `i` of `count` on the lying line: nearly flat at first, then it climbs (y grows downwards). */
export function heightAt(i: number, count: number): number {
  if (count < 2) return 60
  const t = Math.min(Math.max(i / (count - 1), 0), 1)
  return 70 - 54 * (0.3 * t + 0.7 * t ** 1.8) + (7 / Math.max(count, 6)) * Math.sin(i * 2.4)
}

/** The lying leg from mark `i` to the next one, smooth through the marks, and the height of mark `i`. */
export function rise(i: number, count: number): { y: number; d: string } {
  const y = heightAt(i, count)
  const next = heightAt(i + 1, count)
  const slope = (k: number) => (heightAt(k + 1, count) - heightAt(k - 1, count)) / 6
  return { y: round(y), d: `M0 ${round(y)}C33 ${round(y + slope(i))} 67 ${round(next - slope(i + 1))} 100 ${round(next)}` }
}

const swayAt = (i: number) => 14 + 2.5 * Math.sin(i * 1.9)

/** The upright leg under mark `i`, bending to one side then the other, and the place of mark `i` across. */
export function sway(i: number): { x: number; d: string } {
  const x = swayAt(i)
  const next = swayAt(i + 1)
  const bend = i % 2 === 0 ? 4 : -4
  return { x: round(x), d: `M${round(x)} 0C${round(x + bend)} 35 ${round(next + bend)} 65 ${round(next)} 100` }
}
