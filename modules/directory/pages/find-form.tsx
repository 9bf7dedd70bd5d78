import type { PageContext } from '#kernel/page.ts'
import { Checks, Radios, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { placeCode } from '../place-code.ts'
import { regions } from '../regions.ts'
import type { Place } from '../territory.ts'
import { french, groupLabel, regionNamed, sayLanguage, searchable } from '../words.ts'
import { needs, spoken } from './search-words.ts'

export interface Typed { needs: readonly string[]; groups: readonly string[]; language: string; where: string; region: string }

/** Four questions, none of them required. `which`: the readings of a place to choose from; `lost`: nothing like it is known. */
export function FindForm({ page, typed, which = [], lost = false }: { page: PageContext; typed: Typed; which?: readonly Place[]; lost?: boolean }) {
  const { t, lang } = page
  const error = which.length > 0 ? t('directory-find-which') : lost ? t('directory-find-lost') : undefined
  const named = regions.map(({ code }) => ({ value: code, label: regionNamed(lang, code).text })).sort((a, b) => a.label.localeCompare(b.label, 'fr'))
  return (
    <form method="post" action={`/${lang}/trouver`}>
      {page.guard}
      <ErrorSummary title={t('directory-find-to-correct')} errors={error ? [{ field: which.length > 0 ? 'choix' : 'lieu', text: error }] : []} />
      <h1>{t('directory-find-title')}</h1>
      <p className="lead">{t('directory-find-lead')}</p>
      <Checks name="besoin" label={t('directory-find-need')} values={typed.needs} options={needs.map((need) => ({ value: need, label: t('directory-need', { need }) }))} />
      <TextField name="lieu" label={t('directory-find-where')} hint={t('directory-find-where-hint')} value={typed.where} autoComplete="postal-code" maxLength={100} spellCheck={false} error={lost ? error : undefined} />
      {which.length > 0 && (
        <Radios name="choix" label={t('directory-find-which')} hint={t('directory-find-which-hint')} error={error} options={[
          ...which.map((place) => ({ value: placeCode(place), label: <Said {...french(place.name)} />, ...(place.hint !== place.name && { hint: <Said {...french(place.hint)} /> }) })),
          { value: 'aucun', label: t('directory-find-which-none') },
        ]} />
      )}
      {(lost || which.length > 0) && <SelectField name="region" label={t('directory-find-region')} options={named} empty={t('directory-find-region-empty')} value={typed.region} />}
      <SelectField name="langue" label={t('directory-find-language')} hint={t('directory-find-language-hint')} options={spoken.map((code) => ({ value: code, label: sayLanguage(t, code) }))} empty={t('directory-find-language-any')} value={typed.language} />
      <details className="field" open={typed.groups.length > 0}>
        <summary>{t('directory-find-who')} <span className="optional">{t('directory-find-who-open')}</span></summary>
        <Checks name="pour" label={<span className="vh">{t('directory-find-who')}</span>} hint={t('directory-find-who-hint')} values={typed.groups}
          options={searchable.map((code) => ({ value: code, label: <Said {...groupLabel(lang, code)} /> }))} />
      </details>
      <Actions><Button>{t('directory-find-go')}</Button></Actions>
      <p><a href={`/${lang}/organismes`}>{t('directory-find-by-region')}</a></p>
    </form>
  )
}
