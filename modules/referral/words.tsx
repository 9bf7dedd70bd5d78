import type { Translator } from '#kernel/texts.ts'
import { Tag } from '#site/parts.tsx'
import type { Clocked, Status } from './rules.ts'

/** A deadline in words: working days left, or late. */
export const clockIn = (t: Translator, clock: Clocked): string => (clock.late ? t('referral-clock-late', { days: -clock.left }) : t('referral-clock-left', { days: clock.left }))
/** How long until a door's next day, in the same words. */
export const leftIn = (t: Translator, left: number): string => (left < 0 ? t('referral-clock-late', { days: -left }) : t('referral-clock-left', { days: left }))

const tones = { sent: 'sky', question: 'saffron', accepted: 'spruce', declined: 'clay', withdrawn: 'plain' } as const
/** Where a referral stands, in a word. */
export const StatusTag = ({ status, t }: { status: Status; t: Translator }) => <Tag tone={tones[status]}>{t('referral-status', { status })}</Tag>
