import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { textFiles } from '#app/texts.ts'
import { wordsOf } from '../../scripts/texts-model.ts'
import { policyPrefix, policyVersion } from './policy.ts'

test('the version kept with each consent is that of the French sentences of today', () => {
  const french = textFiles().filter(({ folder, lang }) => folder === 'consent' && lang === 'fr').flatMap(wordsOf).filter(({ key }) => key.startsWith(policyPrefix))
  const said = french.map(({ key, hash }) => `${key} ${hash}`).sort().join('\n')
  expect(french.length).toBeGreaterThan(10)
  expect(policyVersion, 'write this version in policy.ts').toBe(createHash('sha256').update(said).digest('hex').slice(0, 12))
})
