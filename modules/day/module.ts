import type { Module } from '#kernel/module.ts'
import { myDay } from './mine.query.ts'

/** The home of the staff side: it shows what other modules keep, and keeps nothing. */
export const dayModule: Module = { name: 'day', queries: [myDay] }
