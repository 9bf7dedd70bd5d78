import { TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, useDone } from '#web/act.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { OrganisationTabs } from '#web/organisation-tabs.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { namePlan } from '../name-plan.ts'
import type { planNames } from '../plan-names.ts'

const names = remote<typeof planNames>('directory.plan-names'), rename = remote<typeof namePlan>('directory.name-plan')
type Names = ReturnType<typeof planNames.view>

/** What the network's office sets for everybody: today, what a plan is called in public, from which day. */
export function SettingsScreen(_: ScreenProps) {
  const t = useWords()
  return (
    <>
      <SheetHead title={t('directory-settings')} />
      <OrganisationTabs current="/app/reglages" />
      <Show of={useView(names, {})}>{(v) => <PlanName of={v} />}</Show>
    </>
  )
}

function PlanName({ of: v }: { of: Names }) {
  const t = useWords(), { act, busy, wrong } = useAct(), { done, shown } = useDone()
  const save = async (form: FormData) => {
    const [fr, en, ar, from_on] = [textIn(form, 'plan-fr'), textIn(form, 'plan-en'), textIn(form, 'plan-ar'), textIn(form, 'plan-from') || v.today] as const
    if (await act(rename, { fr, ...(en && { en }), ...(ar && { ar }), from_on })) done(t('directory-plan-named', { day: from_on }))
  }
  return (
    <Section title={t('directory-plan-name')}>
      <p className="quiet">{t('directory-plan-name-why')}</p>
      <p>{t('directory-plan-name-now')} <strong>{v.now.fr}</strong></p>
      {v.set.length > 0 && <ul className="lines">{v.set.map((one) => <li key={one.from_on}><span>{one.value['fr']}<span className="cell-more">{[one.value['en'], one.value['ar']].filter(Boolean).map((name) => <bdi key={name} dir="auto">{name} </bdi>)}</span></span><span className="quiet small">{t('directory-plan-name-from', { day: one.from_on })}</span></li>)}</ul>}
      {v.mine && (
        <form onSubmit={onForm(save)}>
          {wrong}
          <TextField name="plan-fr" label={t('directory-plan-name-in', { lang: 'fr' })} value={v.now.fr} maxLength={80} />
          <TextField name="plan-en" label={t('directory-plan-name-in', { lang: 'en' })} value={v.now.en} maxLength={80} optional={t('instruments-optional')} />
          <TextField name="plan-ar" label={t('directory-plan-name-in', { lang: 'ar' })} value={v.now.ar} maxLength={80} dir="auto" lang="ar" optional={t('instruments-optional')} />
          <TextField name="plan-from" type="date" size="short" label={t('directory-plan-name-day')} value={v.today} />
          <Actions><Button disabled={busy}>{t('directory-plan-name-save')}</Button></Actions>
        </form>
      )}
      {shown}
    </Section>
  )
}
