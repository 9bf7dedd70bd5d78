import type { Form } from '#kernel/page.ts'
import type { Translator } from '#kernel/texts.ts'
import { weakness } from '../passwords.ts'
import type { Wrong } from './show.tsx'

/** The password that was chosen twice, or what to correct. Spaces at its ends are part of it. */
export const chosenIn = (form: Form, of: { name: string; email: string; organisation?: string }, t: Translator): { password: string; wrong?: Wrong[] } => {
  const password = form.all('password')[0] ?? '', repeat = form.all('repeat')[0] ?? ''
  const weak = weakness(password, [of.name, of.email, of.organisation ?? ''])
  if (weak) return { password, wrong: [{ field: 'password', text: t(`access-password-${weak}`) }] }
  return password === repeat ? { password } : { password, wrong: [{ field: 'repeat', text: t('access-password-differs') }] }
}
