import type { Module } from '#kernel/module.ts'
import { giveConsent } from './give.ts'
import { refuseConsent } from './refuse.ts'
import { withdrawConsent } from './withdraw.ts'

export const consentModule: Module = { name: 'consent', commands: [giveConsent, refuseConsent, withdrawConsent] }
