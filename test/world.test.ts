import { expect, test } from 'vitest'
import { site } from './site.ts'

test('a world has the real directory and answers over HTTP', async () => {
  const s = await site()
  try {
    expect((await s.world.rows('select count(*)::int as n from organisation'))[0]).toEqual({ n: 52 })
    expect(await (await fetch(`${s.url}/healthz`)).json()).toMatchObject({ status: 'ok' })
    expect((await fetch(`${s.url}/fr/rien`)).status).toBe(404)
    expect((await fetch(`${s.url}/api/people.file`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(401)
  } finally {
    await s.stop()
  }
})
