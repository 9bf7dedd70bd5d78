import { Notice, Tag } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Views } from '#web/components/toolbar.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { OrganisationTabs } from '#web/organisation-tabs.tsx'
import { useWords } from '#web/words.ts'
import type { Letter, Mailbox, mailbox } from '../mailbox.query.ts'
import type { Rendered } from '../render.ts'
import style from './mailbox.module.css'

const letters = remote<typeof mailbox>('communication.mailbox')
type Whom = 'people' | 'team' | undefined

/** Every message that would leave, as it would be read: a development mailbox, for one's own organisation. */
export function MailboxScreen({ search }: ScreenProps) {
  const t = useWords()
  const whom: Whom = search['whom'] === 'people' || search['whom'] === 'team' ? search['whom'] : undefined
  const view = useView(letters, { ...(whom && { whom }), ...(search['before'] && { before: search['before'] }) })
  return (
    <>
      <SheetHead over={t('communication-mailbox-over')} title={t('communication-mailbox')} />
      <OrganisationTabs current="/app/courrier" />
      <Show of={view}>{box => <Box box={box} whom={whom} />}</Show>
    </>
  )
}

const addressOf = (whom: Whom, before?: string): string => {
  const search = new URLSearchParams({ ...(whom && { whom }), ...(before && { before }) }).toString()
  return `/app/courrier${search && `?${search}`}`
}

function Box({ box, whom }: { box: Mailbox; whom: Whom }) {
  const t = useWords()
  const { people, team } = box.counts
  return (
    <>
      {!box.out && <Notice title={t('communication-nothing-left')}><p>{t('communication-nothing-left-why')}</p></Notice>}
      <Views label={t('communication-whom')} views={[
        { href: addressOf(undefined), label: t('communication-whom-all'), count: people + team, current: !whom },
        { href: addressOf('people'), label: t('communication-whom-people'), count: people, current: whom === 'people' },
        { href: addressOf('team'), label: t('communication-whom-team'), count: team, current: whom === 'team' },
      ]} />
      <p className="quiet">{t('communication-rules')}</p>
      {box.letters.length === 0
        ? <Empty title={t('communication-empty')}>{t(whom === 'team' ? 'communication-empty-team' : 'communication-empty-people')}</Empty>
        : <ul className={style.letters}>{box.letters.map(letter => <li key={letter.id}><One letter={letter} /></li>)}</ul>}
      {box.next && <p><a href={addressOf(whom, box.next)}>{t('communication-older')}</a></p>}
    </>
  )
}

function One({ letter }: { letter: Letter }) {
  const t = useWords()
  const { words, french, channel, address, sent_at, made_at } = letter
  return (
    <article className={style.letter}>
      <p className={style.about}>
        <Tag tone={channel === 'text' ? 'sky' : 'plain'}>{t(`communication-channel-${channel}`)}</Tag>
        <span>{t('communication-to', { address: readable(address) })}</span>
        <span className="quiet">{sent_at ? t('communication-left', { at: sent_at }) : t('communication-kept', { at: made_at })}</span>
      </p>
      <div className={french ? style.two : undefined}>
        <Words of={words} />
        {french && <div className={style.french}><p className="quiet">{t('communication-in-french')}</p><Words of={french} /></div>}
      </div>
    </article>
  )
}

/** +18195550130 → 819 555-0130, as one writes it here. */
const readable = (address: string): string => address.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1 $2-$3')

function Words({ of: { subject, lines } }: { of: Rendered }) {
  const { lang, dir } = subject ?? lines[0] ?? { lang: 'fr', dir: 'ltr' }
  return (
    <div lang={lang} dir={dir}>
      {subject && <p className={style.subject}><Said {...subject} /></p>}
      {lines.map((line, i) => <p key={i}><Said {...line} /></p>)}
    </div>
  )
}
