/**
 * What nobody expected while Jalon runs. Node would print the message, which may hold what somebody typed: `tell` says the kind and the place only.
 * A promise left alone is told, and the work goes on; anything else is told, then `end` runs and the process ends with 1.
 */
export const onBroken = (tell: (where: string, error: unknown) => void, end: () => Promise<void>): void => {
  process.on('unhandledRejection', (error) => tell('promise', error))
  const fall = async () => {
    await end().catch(() => {})
    process.exit(1)
  }
  process.on('uncaughtException', (error) => {
    tell('process', error)
    void fall()
  })
}
