/** What the sources say wrongly or not at all, with the reason. Facts of general knowledge, kept apart from the conversion. */

/** Coordinates far from the town that the area serves (a centre taken in the forest behind the coast, or another town). */
export const misplaced = new Set([
  'G4R', 'G4Z', 'G5C', // Sept-Îles, Baie-Comeau: placed 70 to 200 km inland
  'G3L', // Saint-Raymond: 38 km north of the town
  'G7X', // centre of Jonquière: placed 16 km west
])

/** Regions that the point or the absence of a town hall hides. */
export const regionOfArea: Record<string, string> = {
  G0B: '11', // Îles de la Madeleine
  G7A: '12', // Saint-Nicolas, in Lévis
  G8G: '02', // Métabetchouan–Lac-à-la-Croix
  H0M: '16', // Akwesasne
  H4Y: '06', // Dorval
  H8P: '06', H8R: '06', // LaSalle
  H9X: '06', // Sainte-Anne-de-Bellevue
}

/** French names of sectors that the source names in English. */
const french: Record<string, string> = {
  'Old Montreal': 'Vieux-Montréal', 'Downtown Montreal': 'Centre-ville de Montréal',
  'Saint-Franþois': 'Saint-François', 'Ville Émard': 'Ville-Émard',
  'Plateau Mont-Royal': 'Plateau-Mont-Royal', 'Sainte-Thérèse-de-Blainville': 'Sainte-Thérèse',
}
const not = /^(Mount Royal|Montreal East|Montreal West|Quebec|Tour de la Bourse|Place |Jean-Talon|Valleyfield|Vaudreuil-Dorion RCM|Dorval|Chatham$)/
/** Name of the sector (former town, borough, quarter) of an urban area, without its compass words; null when it says nothing. */
export function sectorOf(area: string, place: string): string | null {
  if (place.startsWith('Montreal North')) return 'Montréal-Nord'
  const bare = place.replace(/ \(.*$/, '').replace(/ & West$/, '')
    .replace(/(?: (?:Inner|Outer|Northeast|Northwest|Southeast|Southwest|North|South|East|West|Central|Outskirts|Extremities))+$/, '')
  if (area[1] === '0' || not.test(bare)) return null
  return (french[bare] ?? bare).replaceAll("'", '’').replace(/-(De|Du|Des|La|Le|Les|Aux)-/g, (word) => word.toLowerCase())
}

type Words = { slug: string; en?: string; in_fr: string; aliases?: string[] }
/** Address, English name where it differs, the French "in the region", and the other names that people use. */
export const regionWords: Record<string, Words> = {
  '01': { slug: 'bas-saint-laurent', in_fr: 'dans le Bas-Saint-Laurent', aliases: ['Lower St. Lawrence'] },
  '02': { slug: 'saguenay-lac-saint-jean', in_fr: 'au Saguenay–Lac-Saint-Jean', aliases: ['Lac-Saint-Jean', 'Saguenay Lac St-Jean'] },
  '03': { slug: 'capitale-nationale', in_fr: 'dans la Capitale-Nationale', aliases: ['Région de Québec', 'Charlevoix', 'Portneuf'] },
  '04': { slug: 'mauricie', in_fr: 'en Mauricie' },
  '05': { slug: 'estrie', in_fr: 'en Estrie', aliases: ['Cantons-de-l’Est', 'Eastern Townships'] },
  '06': { slug: 'montreal', en: 'Montréal', in_fr: 'à Montréal', aliases: ['Île de Montréal', 'Montreal Island'] },
  '07': { slug: 'outaouais', in_fr: 'en Outaouais' },
  '08': { slug: 'abitibi-temiscamingue', in_fr: 'en Abitibi-Témiscamingue', aliases: ['Abitibi'] },
  '09': { slug: 'cote-nord', in_fr: 'sur la Côte-Nord', aliases: ['North Shore'] },
  '10': { slug: 'nord-du-quebec', en: 'Northern Québec', in_fr: 'dans le Nord-du-Québec', aliases: ['Nunavik', 'Baie-James', 'Eeyou Istchee', 'Jamésie'] },
  '11': { slug: 'gaspesie-iles-de-la-madeleine', in_fr: 'en Gaspésie ou aux Îles-de-la-Madeleine', aliases: ['Gaspésie', 'Baie-des-Chaleurs'] },
  '12': { slug: 'chaudiere-appalaches', in_fr: 'en Chaudière-Appalaches', aliases: ['Beauce', 'Lotbinière'] },
  '13': { slug: 'laval', in_fr: 'à Laval', aliases: ['Île Jésus'] },
  '14': { slug: 'lanaudiere', in_fr: 'dans Lanaudière' },
  '15': { slug: 'laurentides', en: 'Laurentides', in_fr: 'dans les Laurentides', aliases: ['Laurentians'] },
  '16': { slug: 'monteregie', in_fr: 'en Montérégie', aliases: ['Rive-Sud de Montréal', 'South Shore'] },
  '17': { slug: 'centre-du-quebec', in_fr: 'dans le Centre-du-Québec', aliases: ['Bois-Francs'] },
}
