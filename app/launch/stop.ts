import { progress } from './say.ts'

const patience = 20_000

/**
 * Runs `work` once when somebody asks Jalon to stop (Ctrl-C, SIGTERM, SIGHUP), then ends the process with 0.
 * One request may arrive twice, through the terminal and through the parent: repetitions within two seconds are the same
 * request; a later one, or 20 s without an end, stops at once with 1. PostgreSQL and its data do not mind.
 */
export const onStop = (work: () => Promise<void>): void => {
  let asked: number | undefined
  const stop = (): void => {
    if (asked !== undefined) {
      if (Date.now() - asked > 2_000) process.exit(1)
      return
    }
    asked = Date.now()
    progress('launch-stopping')
    setTimeout(() => process.exit(1), patience).unref()
    work().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}
