import type { Form } from '#kernel/page.ts'
import type { Translator } from '#kernel/texts.ts'

export interface Asked { name: string; phone: string; charge: string; chargeEmail: string; yourName: string; email: string; organisation: string }
export const typedIn = (form: Form): Asked => ({
  name: form.one('name'), phone: form.one('phone'), charge: form.one('charge'), chargeEmail: form.one('charge-email').toLowerCase(),
  yourName: form.one('your-name'), email: form.one('email').toLowerCase(), organisation: form.one('organisation'),
})

const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 200
const isNamed = (text: string) => [...text].length >= 2 && text.length <= 120
/** Ten figures or more, or a short public number of three (811, 211). */
const isPhone = (text: string) => { const digits = text.replaceAll(/\D/g, ''); return text.length <= 40 && (digits.length >= 10 || digits.length === 3) }

/** What is missing, field by field, in words that say what to write. `known`: the organisations that may be chosen. */
export const wrongIn = (a: Asked, known: ReadonlySet<string>, t: Translator): { field: string; text: string }[] => [
  ...(isNamed(a.name) ? [] : [{ field: 'name', text: t('setup-name-missing') }]),
  ...(isPhone(a.phone) ? [] : [{ field: 'phone', text: t('setup-phone-missing') }]),
  ...(isNamed(a.charge) ? [] : [{ field: 'charge', text: t('setup-charge-missing') }]),
  ...(a.chargeEmail === '' || isEmail(a.chargeEmail) ? [] : [{ field: 'charge-email', text: t('setup-email-missing') }]),
  ...(isNamed(a.yourName) ? [] : [{ field: 'your-name', text: t('setup-your-name-missing') }]),
  ...(isEmail(a.email) ? [] : [{ field: 'email', text: t('setup-email-missing') }]),
  ...(a.organisation === '' || known.has(a.organisation) ? [] : [{ field: 'organisation', text: t('setup-choose-missing') }]),
]
