import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Codes } from '#modules/access/code.ts'
import { at } from '#modules/intake/flow.ts'
import { Form, needsCode, Refused, sends, shown } from '#modules/intake/frame.tsx'
import { fileField, fileOf } from '#modules/plans/reading.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { leaveMine } from '../leave-mine.ts'
import { myGroups, type MyGroups } from '../mine.query.ts'
import { hoursIn, rhythmIn } from '../words.ts'

const LEFT = 'laisser'

const One = ({ page, of: g, paused, file }: { page: PageContext; of: MyGroups['groups'][number]; paused: boolean; file: string }) => {
  const { t } = page, has = g.state === 'in'
  return (
    <section>
      <h2><bdi lang="fr" dir="auto">{g.name}</bdi></h2>
      <p className="hint">{t('groups-kind', { kind: g.kind })}</p>
      <p>{t(has ? (paused ? 'groups-mine-paused' : 'groups-mine-in') : paused ? 'groups-mine-paused-asked' : 'groups-mine-asked')}</p>
      <dl className="summary">
        <div><dt>{t('groups-mine-when')}</dt><dd>{rhythmIn(t, g)}</dd></div>
        <div><dt>{t('groups-mine-where')}</dt><dd><bdi lang="fr" dir="auto">{g.where}</bdi></dd></div>
        {g.next.length > 0 && (
          <div><dt>{t('groups-mine-next')}</dt><dd>{g.next.map((one) => (
            <p key={one.id}>{one.state === 'cancelled' ? <>{t.day(one.day, { weekday: 'long' })}<br />{t('groups-mine-cancelled')}</> : <>{t('groups-mine-at', { day: t.day(one.day, { weekday: 'long' }), hours: hoursIn(t, one) })}{one.place !== g.where && <><br /><bdi lang="fr" dir="auto">{one.place}</bdi></>}{one.theme && <><br /><bdi lang="fr" dir="auto">{one.theme}</bdi></>}</>}</p>
          ))}</dd></div>
        )}
      </dl>
      <details>
        <summary>{t(has ? 'groups-mine-leave' : 'groups-mine-stop')}</summary>
        <p>{t('groups-mine-leave-why')}</p>
        <Form page={page}>
          <input type="hidden" name={fileField} value={file} />
          <Actions><Button kind="quiet" name={LEFT} value={g.place}>{t(has ? 'groups-mine-leave-do' : 'groups-mine-stop-do')}<span className="vh"> <bdi lang="fr">{g.name}</bdi></span></Button></Actions>
        </Form>
      </details>
    </section>
  )
}

const tells = async (page: PageContext, told: { outcome?: Outcome } = {}): Promise<PageAnswer> => {
  const mine = await page.ask(myGroups, {}), { t } = page
  if ('refused' in mine) return needsCode(page)
  return shown(page, (
    <>
      <Refused page={page} outcome={told.outcome} />
      <h1>{t('groups-mine')}</h1>
      <p className="lead">{t('groups-mine-with')} <Said text={mine.organisation.name} lang="fr" /></p>
      {told.outcome?.status === 'applied' && <Notice><p role="status">{t('groups-mine-done')}</p></Notice>}
      {mine.groups.length === 0 && <p>{t('groups-mine-none')}</p>}
      {mine.groups.map((one) => <One key={one.place} page={page} of={one} paused={mine.paused} file={mine.organisation.id} />)}
      <Actions><Button kind="quiet" href={at(page, '/demande/fermer')}>{t('intake-close')}</Button></Actions>
    </>
  ), { title: 'groups-mine', back: '/mon-dossier', ...(told.outcome?.status === 'refused' && { refused: true, status: 422 }), ...(told.outcome?.status === 'applied' && { again: true }) })
}

/** My groups: what, where, when next; and « je laisse ma place », without a reason. */
export const myGroupsPage = (codes: () => Codes) => page('groups.my-groups', {
  path: '/mon-dossier/groupes',
  permission: 'public.read',
  async get(page) {
    return await fileOf(page, codes()) ? tells(page) : needsCode(page)
  },
  async post(page) {
    if (!await fileOf(page, codes())) return needsCode(page)
    return tells(page, { outcome: await sends(page, leaveMine, { place: page.form.one(LEFT) }) })
  },
})
