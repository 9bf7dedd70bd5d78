import { Fragment } from 'react'
import { Tag } from '#site/parts.tsx'
import { useWords } from '#web/words.ts'
import type { ServiceRow } from '../rows.ts'

const tones = { open: 'spruce', waiting: 'plain', full: 'clay' } as const

/** What is said of the room of some services, each word once; a quiet « pas dit » when nobody has said anything. */
export function RoomTag({ services }: { services: readonly ServiceRow[] }) {
  const t = useWords()
  const said = services.flatMap(({ capacity, waiting_days: days }) => (capacity === 'unknown' ? [] : [{ capacity, days }]))
  if (said.length === 0) return <span className="quiet">{t('directory-room-unsaid')}</span>
  const words = said.map(({ capacity, days }) => ({ capacity, text: capacity === 'waiting' && days !== null ? t('directory-room-wait', { days }) : t('directory-room', { room: capacity }) }))
  return [...new Map(words.map((one) => [one.text, one])).values()].map(({ capacity, text }) => <Fragment key={text}><Tag tone={tones[capacity]}>{text}</Tag>{' '}</Fragment>)
}
