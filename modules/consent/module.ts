import type { Module } from '#kernel/module.ts'
import { giveConsent } from './give.ts'
import { askPage } from './pages/ask.tsx'
import { minePage } from './pages/mine.tsx'
import { privacyPage } from './pages/privacy.tsx'
import { privacy } from './privacy.ts'
import { refuseConsent } from './refuse.ts'
import { withdrawConsent } from './withdraw.ts'

export const consentModule: Module = {
  name: 'consent', commands: [giveConsent, refuseConsent, withdrawConsent], queries: [privacy], pages: [askPage, minePage, privacyPage],
}
