import { accessSync, chmodSync, constants, lstatSync, mkdirSync } from 'node:fs'
import { errorCode, StartRefusal } from './refusal.ts'

/** Makes the data folder if needed. One that exists keeps its rights: it may be shared, and what is private in it has its own. */
export const dataFolder = (folder: string): string => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StartRefusal('launch-folder-not-writable', { folder, reason: errorCode(error) ?? 'EIO' })
  }
  return folder
}

/**
 * Makes `folder` if needed, readable by this user only (0700).
 * Refuses with `launch-folder-not-writable`, or `launch-folder-not-ours` when the path is a link or belongs to
 * somebody else: the short socket folder has a guessable name in a shared place.
 */
export const privateFolder = (folder: string, owners: readonly number[] = []): string => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const found = lstatSync(folder)
    const me = process.getuid?.()
    if (!found.isDirectory() || (me !== undefined && ![me, ...owners].includes(found.uid)))
      throw new StartRefusal('launch-folder-not-ours', { folder })
    if ((found.mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
  } catch (error) {
    if (error instanceof StartRefusal) throw error
    throw new StartRefusal('launch-folder-not-writable', { folder, reason: errorCode(error) ?? 'EIO' })
  }
  return folder
}
