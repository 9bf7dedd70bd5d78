import type { PageContext } from '#kernel/page.ts'
import { readPlace } from '#modules/directory/place-code.ts'
import type { Place } from '#modules/directory/territory.ts'
import { fieldOf, type Value } from '#modules/instruments/values.ts'
import { Radios } from '#site/fields.tsx'
import { ErrorSummary } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'

const name = `${fieldOf('person.place')}-which`
const own = 'own'

/** The places that a name may mean, when it may mean several and she has not said which. */
export const placesMeant = (answers: Readonly<Record<string, Value>>, { form }: PageContext): Place[] => {
  const said = answers['person.place'], read = typeof said === 'string' && said !== '' && !form.one(name) ? readPlace(said) : undefined
  return Array.isArray(read) ? read : []
}
/** The answers, with the place that she picked among several; her own words stay when it is none of these. */
export const placed = (answers: Readonly<Record<string, Value>>, { form }: PageContext): Readonly<Record<string, Value>> => {
  const which = form.one(name)
  return !which || which === own || !('person.place' in answers) || Array.isArray(readPlace(which)) ? answers : { ...answers, 'person.place': which }
}

/** Asked only when needed, above the question that it belongs to. */
export const PlaceWhich = ({ page: { t }, places }: { page: PageContext; places: readonly Place[] }) => (places.length === 0 ? null : (
  <>
    <ErrorSummary title={t('intake-errors')} errors={[{ field: name, text: t('intake-place-which') }]} />
    <Radios name={name} label={t('intake-place-which')} options={[
      ...places.map((place) => ({ value: place.name, label: <Said text={place.name} lang="fr" />, hint: <Said text={place.hint} lang="fr" /> })), { value: own, label: t('intake-place-none') },
    ]} />
  </>
))
