/** A bucket of `size` forms per address that refills at `perMinute`: an office of thirty behind one address never meets it, a flood does. */
export const quotas = (size: number, perMinute: number) => {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(address: string, now = Date.now()): boolean {
      const known = buckets.get(address) ?? { left: size, at: now }
      const left = Math.min(size, known.left + ((now - known.at) / 60_000) * perMinute)
      buckets.delete(address)
      buckets.set(address, { left: Math.max(0, left - 1), at: now })
      if (buckets.size > 20_000) buckets.delete(buckets.keys().next().value ?? '')
      return left >= 1
    },
  }
}
