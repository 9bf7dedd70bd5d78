/** How the printed texts are read: what a program cannot infer, line by line. */

/** Slugs of the extraction → official codes. The heading "Québec" is the region Capitale-Nationale. */
export const regionCodes: Record<string, string> = {
  'bas-saint-laurent': '01', 'saguenay-lac-saint-jean': '02', quebec: '03', mauricie: '04', estrie: '05', montreal: '06', outaouais: '07',
  'gaspesie-iles-de-la-madeleine': '11', 'chaudiere-appalaches': '12', laval: '13', lanaudiere: '14', laurentides: '15', monteregie: '16', 'centre-du-quebec': '17',
}

/** Places that are not municipalities today: the one they belong to, and the postal area of the sector. */
export const placesNamed: Record<string, { municipality: string | null; area: string | null }> = {
  'Cap-aux-Meules': { municipality: '01023', area: 'G4T' },
  'Sainte-Foy': { municipality: '23027', area: 'G1V' },
  'Gatineau (Hull)': { municipality: '81017', area: 'J8X' },
  Jonquière: { municipality: '94068', area: 'G7S' },
  Chicoutimi: { municipality: '94068', area: 'G7H' },
  Courcelette: { municipality: null, area: null }, // the military base, over several municipalities
}

/** The other name of an organisation that merged with one of ours (annual report, "Changement de nom"). */
export const formerNames: Record<string, string[]> = { 'cje-beauce-sud': ['Passeport travail de Beauce'] }

type Reading = { clienteles: string[]; min_age?: number | null }
/** Texts where "and" joins conditions of one person, or where one line holds two services with their own ages. */
const readings: Record<string, Reading[]> = {
  // « Femmes, femmes immigrantes »
  'l-enjeu': [{ clienteles: ['femmes', 'femmes+immigrantes'] }],
  // « Femmes chefs de famille monoparentale »
  sorif: [{ clienteles: ['femmes+parents'] }],
  // « Judiciarisés et femmes avec enfants à charge »
  'sae-la-boussole': [{ clienteles: ['judiciarisees', 'femmes+parents'] }],
  // « Femmes tout âge, personnes 35 ans et plus »
  'acces-travail-femme-emploi': [{ clienteles: ['femmes'] }, { clienteles: ['35-plus'], min_age: 35 }],
}
/** Elsewhere a list of groups is a list of groups: one is enough. */
export const servicesOf = (organisation: string, clienteles: string[]): Reading[] => readings[organisation] ?? [{ clienteles }]

interface Words {
  ar: string
  kind: 'everybody' | 'situation' | 'age' | 'employer'
  min_age?: number
  max_age?: number
  /** True of everybody who has this code. */
  implies?: string[]
  /** Services for these may fit: she should ask. */
  close_to?: string[]
}
export const clienteleWords: Record<string, Words> = {
  multiples: { ar: 'جميع الفئات', kind: 'everybody' },
  judiciarisees: { ar: 'الأشخاص ذوو السوابق القضائية', kind: 'situation' },
  femmes: { ar: 'النساء', kind: 'situation' },
  parents: { ar: 'الوالدون والأسر وحيدة الوالد', kind: 'situation' },
  jeunes: { ar: 'الشباب', kind: 'age', max_age: 35 },
  adultes: { ar: 'البالغون', kind: 'age', min_age: 18 },
  '35-plus': { ar: 'الأشخاص بعمر 35 سنة وأكثر', kind: 'age', min_age: 35, implies: ['adultes'] },
  '45-plus': { ar: 'الأشخاص بعمر 45 سنة وأكثر', kind: 'age', min_age: 45, implies: ['35-plus', 'adultes'] },
  immigrantes: { ar: 'المهاجرون', kind: 'situation' },
  refugiees: { ar: 'اللاجئون', kind: 'situation', implies: ['immigrantes'] },
  'demandeurs-asile': { ar: 'طالبو اللجوء', kind: 'situation', close_to: ['refugiees', 'immigrantes'] },
  dependance: { ar: 'الأشخاص الذين يعانون من الإدمان', kind: 'situation' },
  marginalisees: { ar: 'الأشخاص المهمشون', kind: 'situation' },
  autisme: { ar: 'الأشخاص ذوو اضطراب طيف التوحد', kind: 'situation' },
  'communaute-militaire': { ar: 'الأسر العسكرية والمحاربون القدامى', kind: 'situation' },
  anglophones: { ar: 'الناطقون بالإنجليزية', kind: 'situation' },
  autochtones: { ar: 'أفراد الشعوب الأصلية', kind: 'situation' },
  employeurs: { ar: 'أصحاب العمل', kind: 'employer' },
}
