import { useState } from 'react'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, Tag } from '#site/parts.tsx'
import { onForm, textIn, useAct, useDone, type Done } from '#web/act.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Toolbar } from '#web/components/toolbar.tsx'
import { useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { useWords } from '#web/words.ts'
import type { OpenRows } from '../facts.ts'
import { telOf } from '../phone.ts'
import { sayGroups } from '../words.ts'
import { checkResource, rows } from './asks.ts'
import style from './directory.module.css'

const needs = ['financial', 'social', 'work', 'urgent']
type Resource = OpenRows['outside_resources'][number]

/** Public services outside the network, with the day when somebody last made sure of each. */
export function ResourcesView({ checks }: { checks: boolean }) {
  const t = useWords(), view = useView(rows, {}), { done, shown } = useDone()
  const [chosen, choose] = useState<string>()
  const all = [...(view.view?.outside_resources ?? [])].sort((a, b) => needs.indexOf(a.need) - needs.indexOf(b.need) || (a.name_fr < b.name_fr ? -1 : 1)), one = all.find(({ id }) => id === chosen)
  const nameOf = (row: Resource) => (t.lang === 'fr' ? row.name_fr : row.name_en)
  const columns: [Column<Resource>, ...Column<Resource>[]] = [
    { key: 'name', label: t('directory-resource'), cell: (row) => <>{nameOf(row)}<span className="cell-more">{sayGroups(t, row.clienteles) ?? t('directory-one-everybody')}</span></> },
    { key: 'need', label: t('directory-resource-need'), desk: true, cell: ({ need }) => t('directory-resource-for', { need }) },
    { key: 'phone', label: t('directory-phone'), align: 'end', cell: ({ phone, url }) => (phone ? <a className={style.phone} href={telOf(phone)}>{phone}</a> : url && <a href={url} rel="noreferrer">{t('directory-found-website')}</a>) },
    { key: 'checked', label: t('directory-checked'), align: 'end', cell: (row) => <>{row.checked_on ? t.day(row.checked_on) : <Tag tone="clay">{t('directory-never-checked')}</Tag>}{checks && <span className="cell-more"><button type="button" className="link" onClick={() => choose(row.id)}>{t('directory-check')}<span className="vh"> – {nameOf(row)}</span></button></span>}</> },
  ]
  return (
    <>
      <Toolbar label={t('directory-view-resources')} {...(view.view && { count: t('directory-resources-count', { count: all.length }) })}><p className="quiet">{t('directory-resources-lead')}</p></Toolbar>
      <Show of={view}>{() => <DataTable caption={t('directory-view-resources')} hideCaption columns={columns} rows={all} rowKey={({ id }) => id} empty={<Empty title={t('directory-none')} />} />}</Show>
      {one && <CheckDialog resource={one} name={nameOf(one)} onClose={() => choose(undefined)} done={done} />}
      {shown}
    </>
  )
}

function CheckDialog({ resource, name, onClose, done }: { resource: Resource; name: string; onClose: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (form: FormData) => {
    if (await act(checkResource, { resource: resource.id, set: { phone: textIn(form, 'resource-phone') || null, url: textIn(form, 'resource-url') || null } })) { onClose(); done(t('directory-resource-told', { name })) }
  }
  return (
    <Dialog open onClose={onClose} title={name} close={t('web-close')}>
      <form onSubmit={onForm(save)}>
        <p>{t('directory-check-how')}</p>
        <TextField name="resource-phone" label={t('directory-phone')} value={resource.phone ?? ''} size="short" type="tel" dir="ltr" />
        <TextField name="resource-url" label={t('directory-url')} value={resource.url ?? ''} size="full" dir="ltr" inputMode="text" />
        <p className="quiet small">{t('directory-source', { source: resource.source })}</p>
        {wrong}
        <Actions><Button disabled={busy}>{t('directory-check-done')}</Button></Actions>
      </form>
    </Dialog>
  )
}
