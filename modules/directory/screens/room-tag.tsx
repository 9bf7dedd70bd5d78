import { Tag } from '#site/parts.tsx'
import { useWords } from '#web/words.ts'
import type { ServiceRow } from '../rows.ts'

const tones = { open: 'spruce', waiting: 'plain', full: 'clay' } as const

/** What is said of the room of some services, in a word each; a quiet « pas dit » when nobody has said anything. */
export function RoomTag({ services }: { services: readonly ServiceRow[] }) {
  const t = useWords()
  const said = services.flatMap(({ id, capacity, waiting_days: days }) => (capacity === 'unknown' ? [] : [{ id, capacity, days }]))
  if (said.length === 0) return <span className="quiet">{t('directory-room-unsaid')}</span>
  return said.map(({ id, capacity, days }) => <Tag key={id} tone={tones[capacity]}>{capacity === 'waiting' && days !== null ? t('directory-room-wait', { days }) : t('directory-room', { room: capacity })}</Tag>)
}
