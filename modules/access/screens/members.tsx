import { useState } from 'react'
import { languages } from '#kernel/languages.ts'
import { Button, Tag } from '#site/parts.tsx'
import { useDone } from '#web/act.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Toolbar, Views } from '#web/components/toolbar.tsx'
import { useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { OrganisationTabs } from '#web/organisation-tabs.tsx'
import { useWords } from '#web/words.ts'
import { members, type MemberLine, type Team } from '../members.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberDialog } from './member-dialog.tsx'

const states = ['here', 'invited', 'left'] as const
type State = (typeof states)[number]
const slugs: Record<State, string> = { here: '', invited: 'invitations', left: 'parties' }

/** The team of my organisation; whoever looks after it invites, changes places and notes departures here. */
export function MembersScreen({ search }: ScreenProps) {
  const t = useWords(), view = useView(members, {})
  const state = states.find((s) => slugs[s] === (search['etat'] ?? '')) ?? 'here'
  return (
    <>
      <SheetHead title={t('access-team-title')} />
      <OrganisationTabs current="/app/equipe" />
      <Show of={view}>{(team) => <Lines team={team} state={state} asked={search['inviter'] === 'oui'} />}</Show>
    </>
  )
}

function Lines({ team, state, asked }: { team: Team; state: State; asked: boolean }) {
  const t = useWords(), { done, shown } = useDone()
  const [inviting, invite] = useState(asked && team.invite.length > 0)
  const [chosen, choose] = useState<string>()
  const manages = team.invite.length > 0, rows = team.members.filter((m) => m.state === state), line = team.members.find((m) => m.id === chosen)
  const columns: [Column<MemberLine>, ...Column<MemberLine>[]] = [
    { key: 'name', label: t('access-team-name'), cell: (m) => <>{m.name}{m.me && <> <Tag tone="sky">{t('access-team-me')}</Tag></>} <span className="cell-more">{t(`access-role-${m.role}`)}{m.email && <><br /><bdi dir="ltr">{m.email}</bdi></>}</span></> },
    { key: 'languages', label: t('access-team-languages'), desk: true, cell: (m) => t.list(m.languages.map((l) => (l in languages ? languages[l as keyof typeof languages].name : l))) },
    { key: 'since', label: t(state === 'left' ? 'access-team-left' : state === 'invited' ? 'access-team-until' : 'access-team-since'), align: 'end', desk: true, cell: (m) => <Since of={m} /> },
    ...(manages && state !== 'left' ? [{ key: 'act', label: t('access-team-change'), align: 'end' as const, cell: (m: MemberLine) => <button type="button" className="link" onClick={() => choose(m.id)}>{t('access-team-change-one')}<span className="vh"> {m.name}</span></button> }] : []),
  ]
  return (
    <>
      <Toolbar label={t('access-team-title')} count={t('access-team-count', { count: rows.length })}>
        {manages && <Views label={t('access-team-views')} views={states.map((s) => ({ href: `/app/equipe${slugs[s] && `?etat=${slugs[s]}`}`, label: t(`access-team-view-${s}`), count: team.members.filter((m) => m.state === s).length, current: s === state }))} />}
        {manages && <Button type="button" onClick={() => invite(true)}>{t('access-team-invite')}</Button>}
      </Toolbar>
      <DataTable caption={t('access-team-title')} hideCaption columns={columns} rows={rows} rowKey={(m) => m.id} empty={<Empty title={t(`access-team-none-${state}`)}>{t('access-team-none-next')}</Empty>} />
      {inviting && <InviteDialog roles={team.invite} onClose={() => invite(false)} />}
      {line && <MemberDialog of={line} onClose={() => choose(undefined)} done={done} />}
      {shown}
    </>
  )
}

function Since({ of: m }: { of: MemberLine }) {
  const t = useWords()
  if (m.state === 'invited' && m.invitation) return m.invitation.over ? <Tag tone="clay">{t('access-team-over')}</Tag> : <>{t.day(m.invitation.ends_on)}</>
  return <>{t.day(m.left_on ?? m.joined_on)}</>
}
