import { tell } from '../tell.ts'
import { onBroken } from './broken.ts'

/** Started by the test of `onBroken`: breaks in the way that it is told to, with words that nobody may read. */
const words = 'Amina Diallo, 418 555-0123'
onBroken(tell, async () => { process.stdout.write('ended\n') })
if (process.argv[2] === 'promise') {
  void Promise.reject(new TypeError(words))
  setTimeout(() => { process.stdout.write('goes on\n') }, 50)
} else setTimeout(() => { throw new RangeError(words) }, 0)
