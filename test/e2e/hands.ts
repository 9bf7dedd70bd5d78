import type { ElementHandle, Locator } from 'playwright-core'
import type { Page } from '#test/browser.ts'

interface Focus { there: boolean; seen: boolean; gone: boolean; what: string }

/** Where the keyboard is: on what is wanted (or inside it)? Can anybody see it? */
const focusOn = (wanted: Element): Focus => {
  const it = document.activeElement
  const gone = !wanted.isConnected
  // A whole part takes the focus when one arrives there; the next key goes on from it.
  if (!it || it === document.body || it.matches('[tabindex="-1"]')) return { there: false, seen: true, gone, what: 'nothing to press' }
  // A row of a table draws the mark around the whole row.
  const marked = (pseudo?: string): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(it, pseudo)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  // The calendar and the clock of such a field are the browser's own: it rings itself, where no sheet of ours sees it.
  const own = it.matches('input:is([type=date], [type=time]):not(:focus-visible)')
  const { left, top, width, height, bottom } = it.getBoundingClientRect()
  /** Something that stays in view while one scrolls lies over this point. */
  const covered = (x: number, y: number): boolean => {
    for (let over = document.elementFromPoint(x, y); over; over = over.parentElement) if (!over.contains(it) && /fixed|sticky/.test(getComputedStyle(over).position)) return true
    return false
  }
  const hidden = [0.02, 0.5, 0.98].every((share) => covered(left + width / 2, top + height * share))
  const seen = (own || marked() || marked('::after')) && width > 0 && bottom > 0 && top < innerHeight && !hidden
  return { there: wanted.contains(it), seen, gone, what: `${it.tagName} ${it.id || it.getAttribute('name') || it.textContent?.trim().slice(0, 40)}` }
}

/** Two hands and no mouse. Whatever has the focus on the way must show it. */
export const hands = (page: Page) => {
  /** Presses `key` until the focus is on what is wanted, or inside it. */
  const reach = async (target: Locator, key = 'Tab'): Promise<void> => {
    let wanted = await target.elementHandle()
    for (let steps = 0; ; steps++) {
      const { there, seen, gone, what } = await page.evaluate(focusOn, wanted as ElementHandle<Element>)
      if (gone) wanted = await target.elementHandle() // the screen was drawn anew meanwhile
      if (!seen) throw new Error(`the focus cannot be seen on ${what} (${page.url()})`)
      if (there) return
      if (steps > 250) throw new Error(`the keyboard never reaches ${target}`)
      await page.keyboard.press(key)
    }
  }
  const press = async (target: Locator, key = 'Enter'): Promise<void> => {
    await reach(target)
    await page.keyboard.press(key)
  }
  return {
    reach, press,
    /** Follows a link or sends a form, and waits for the page that comes. */
    async go(target: Locator): Promise<void> {
      await reach(target)
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    tick: (box: Locator) => press(box, 'Space'),
    /** One answer among several: the group is one stop, the arrows choose in it. */
    async choose(group: Locator, value: string): Promise<void> {
      const wanted = group.locator(`input[type=radio][value="${value}"]`)
      await reach(group)
      await page.keyboard.press('Space')
      for (let steps = 0; !(await wanted.isChecked()); steps++) {
        if (steps > 60) throw new Error(`the arrows never reach ${value}`)
        await page.keyboard.press('ArrowDown')
      }
    },
    async write(field: Locator, text: string): Promise<void> {
      await reach(field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
  }
}
export type Hands = ReturnType<typeof hands>
