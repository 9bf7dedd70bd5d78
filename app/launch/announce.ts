import { networkInterfaces } from 'node:os'
import { say } from './say.ts'

export type Addresses = {
  port: number
  origin?: string | undefined
  /** The address to which the server is bound. */
  host: string
  /** Path and query of the one-time set-up link, until the network is set up. */
  setUp?: string | undefined
}

/** Where the site can be opened, nearest first: the public origin, this machine, the local network when it is served there. */
export const addressesOf = ({ port, origin, host }: Addresses): string[] => {
  const everywhere = host === '0.0.0.0' || host === '::'
  const here = everywhere || host === '127.0.0.1' || host === '::1' ? 'localhost' : host
  const around = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter((a) => !a.internal && a.family === 'IPv4')
  return [...(origin ? [origin] : []), `http://${here}:${port}`, ...(everywhere ? around.map((a) => `http://${a.address}:${port}`) : [])]
}

/** The lines printed when Jalon answers: public site, staff, and the set-up link while it is needed. */
export const announce = (at: Addresses, milliseconds: number): void => {
  const [first = '', ...others] = addressesOf(at)
  const lines = [
    '',
    say('launch-ready', { seconds: (milliseconds / 1000).toFixed(1) }),
    say('launch-address-public', { url: `${first}/` }),
    say('launch-address-staff', { url: `${first}/app/` }),
    ...others.map((url) => say('launch-address-other', { url: `${url}/` })),
    ...(at.setUp ? ['', say('launch-set-up', { url: `${first}${at.setUp}` })] : []),
    '',
    say('launch-stop'),
    '',
  ]
  process.stdout.write(lines.join('\n'))
}
