import type { Module } from '#kernel/module.ts'
import type { PageContext } from '#kernel/page.ts'
import { foldCode } from '#modules/access/code-words.ts'
import type { Codes } from '#modules/access/code.ts'
import { codeField, needsCode, type WrongCode } from './frame.tsx'

/** Opens her request with what she typed; else why not. A wrong code and one that does not exist have the same answer, in the same time. */
export const openWith = async (page: PageContext, codes: Codes, typed: string): Promise<WrongCode | undefined> => {
  const code = foldCode(typed.slice(0, 200))
  if (!code) return 'unread'
  const proved = await codes.prove(code, page.address)
  const file = proved?.files.find(({ kind }) => kind === 'request')
  if (!proved || !file) return 'unknown'
  await page.become({ tenant: file.tenant_id, actor: proved.path, role: 'person', subject: file.subject_id })
  return undefined
}

/** Pages that ask for her code when her session has ended take it together with what she had just written: nothing is lost, nothing is in an address. */
export const comesBack = (codes: () => Codes) => (module: Module): Module => ({
  ...module,
  pages: (module.pages ?? []).map((one) => {
    const { post } = one
    return post ? {
      ...one,
      post: async (page: PageContext) => {
        if (page.session.kind === 'link' || !page.form.has(codeField)) return post(page)
        const wrong = await openWith(page, codes(), page.form.one(codeField))
        return wrong ? needsCode(page, wrong) : post(page)
      },
    } : one
  }),
})
