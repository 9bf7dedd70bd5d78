/**
 * One spelling for comparison: no accents, no case, no punctuation, `saint` in full, single spaces.
 * « Ste-Thècle », « sainte thecle » and « SAINTE–THÈCLE » fold to the same words.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replaceAll('œ', 'oe').replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ').trim()
    .replace(/\b(st|ste|sts|stes)\b/g, (word) => word.replace('st', 'saint'))
    .replace(/\bmt\b/g, 'mont').replace(/\b(n d|nd)\b/g, 'notre dame')
}

/** Edits (insert, remove, replace, swap neighbours) from a to b, or `limit + 1` when there are more. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1)
      row.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return limit + 1
    older = above
    above = row
  }
  return Math.min(above[b.length] ?? 0, limit + 1)
}
