import { expect } from 'vitest'
import { guichet } from '#modules/instruments/guichet.ts'
import type { Question } from '#modules/instruments/schema.ts'
import { codesOf, fieldOf, type Value } from '#modules/instruments/values.ts'
import type { Page } from '#test/browser.ts'
import type { Hands } from './hands.ts'

export type Says = Readonly<Record<string, Value>>

/** The questions of the instrument that a page shows, whatever else it holds. */
export const shownOn = async (page: Page): Promise<Question[]> => {
  const names = new Set(await page.locator('main :is(input, textarea, select)').evaluateAll((all) => all.map((it) => it.getAttribute('name') ?? '')))
  return guichet.questions.filter(({ key }) => names.has(fieldOf(key)))
}

/** Answers the questions of one page with the keyboard alone; what she does not say is left blank. */
const answer = async (page: Page, { choose, tick, write }: Hands, { key, kind }: Question, value: Value | undefined): Promise<void> => {
  const field = fieldOf(key), input = (more = '') => page.locator(`main :is(input, textarea)[name="${field}"]${more}`)
  if (value === undefined || value === null) return
  if (kind === 'one' || kind === 'yes-no') return choose(page.locator(`fieldset:has(input[name="${field}"])`), codesOf(value)[0] ?? '')
  if (kind === 'many' || kind === 'tick') {
    for (const code of kind === 'tick' ? ['yes'] : codesOf(value)) await tick(input(`[value="${code}"]`))
    return
  }
  await write(input(), String(value))
}

/**
 * Goes through the questions from the page that is open to the first page that asks none. Answers what was asked, in order.
 * A question that was asked before on this way, or a field already filled in, is a failure: nothing is asked twice.
 */
export const answerAll = async (page: Page, h: Hands, says: Says, asked: string[] = []): Promise<string[]> => {
  for (let pages = 0; pages < 40; pages++) {
    const questions = await shownOn(page), notice = questions.length === 0 && /\/demande\/urgent-help$/.test(page.url())
    if (questions.length === 0 && !notice) return asked
    for (const question of questions) {
      expect(asked, `${question.key} is asked again on ${page.url()}`).not.toContain(question.key)
      expect(await filledIn(page, question), `${question.key} is filled in or ticked beforehand`).toEqual([])
      asked.push(question.key)
      await answer(page, h, question, says[question.key])
    }
    await h.go(page.locator('main :is(button, a).button.primary').first())
  }
  throw new Error('the questions never end')
}

const filledIn = (page: Page, { key }: Question): Promise<string[]> =>
  page.locator(`main :is(input, textarea)[name="${fieldOf(key)}"]`).evaluateAll((all) => all.flatMap((it) => {
    const field = it as HTMLInputElement
    return field.type === 'radio' || field.type === 'checkbox' ? (field.checked ? [field.value] : []) : field.value ? [field.value] : []
  }))
