/** Makes data/quebec/outside-resources.json. Written from general public knowledge: each line waits for somebody to call and date it. */
import type { OutsideResourceRow } from '#modules/directory/rows.ts'
import { idOf, writePack } from './write.ts'

/** Arabic names are ours, not the services' own; no speaker has read them yet. */
const arabic: Readonly<Record<string, string>> = {
  'aide-sociale': 'المساعدة الاجتماعية: Services Québec',
  'assurance-emploi': 'تأمين العمل: Service Canada',
  'allocation-famille': 'إعانة العائلة: Retraite Québec',
  '211': '211: إيجاد مساعدة قريبة منكم',
  'info-social': 'Info-Social 811: التحدث إلى مختص في العمل الاجتماعي',
  praida: 'PRAIDA: استقبال طالبي اللجوء',
  'tel-jeunes': 'Tel-jeunes: خط للشباب والشابات',
  'drogue-aide': 'المخدرات: مساعدة وإرشاد',
  espoir: 'خط الأمل والإصغاء للشعوب الأصلية',
  emploi: 'المساعدة على إيجاد عمل: Services Québec',
  '911': '911: خطر فوري',
  suicide: 'الوقاية من الانتحار، ليلًا ونهارًا',
  'violence-conjugale': 'SOS: العنف الزوجي، ليلًا ونهارًا',
  'violence-sexuelle': 'العنف الجنسي: إصغاء ومعلومات، ليلًا ونهارًا',
}
type Line = [slug: string, need: OutsideResourceRow['need'], fr: string, en: string, phone: string | null, url: string | null, source: string, clienteles?: string[]]
const lines: Line[] = [
  ['aide-sociale', 'financial', 'Aide sociale et solidarité sociale : Services Québec', 'Social assistance and social solidarity: Services Québec', '1 877 767-8773',
    'https://www.quebec.ca/famille-et-soutien-aux-personnes/aide-sociale-et-solidarite-sociale', 'quebec.ca, Aide sociale et solidarité sociale'],
  ['assurance-emploi', 'financial', 'Assurance-emploi : Service Canada', 'Employment insurance: Service Canada', '1 800 206-7218', 'https://www.canada.ca/fr/services/prestations/ae.html', 'canada.ca, Assurance-emploi'],
  ['allocation-famille', 'financial', 'Allocation famille : Retraite Québec', 'Family Allowance: Retraite Québec', '1 800 667-9625', 'https://www.retraitequebec.gouv.qc.ca', 'Retraite Québec', ['parents']],
  ['211', 'social', '211 : trouver de l’aide près de chez soi', '211: find help near you', '211', 'https://www.211qc.ca', '211 Québec'],
  ['info-social', 'social', 'Info-Social 811 : parler à une personne en travail social', 'Info-Social 811: talk to a social worker', '811', 'https://www.quebec.ca/sante/trouver-une-ressource/info-social-811', 'quebec.ca, Info-Social 811'],
  ['praida', 'social', 'PRAIDA : accueil des personnes qui demandent l’asile', 'PRAIDA: welcome for people who ask for asylum', null,
    'https://www.ciussscentreouest.ca/programmes-et-services/praida-programme-regional-daccueil-et-dintegration-des-demandeurs-dasile/', 'CIUSSS du Centre-Ouest-de-l’Île-de-Montréal', ['demandeurs-asile']],
  ['tel-jeunes', 'social', 'Tel-jeunes', 'Tel-jeunes', '1 800 263-2266', 'https://www.teljeunes.com', 'Tel-jeunes', ['jeunes']],
  ['drogue-aide', 'social', 'Drogue : aide et référence', 'Drugs: Help and Referral', '1 800 265-2626', 'https://aidedrogue.ca', 'Drogue : aide et référence', ['dependance']],
  ['espoir', 'social', 'Ligne d’écoute Espoir pour le mieux-être, peuples autochtones', 'Hope for Wellness Helpline, Indigenous peoples', '1 855 242-3310', 'https://www.espoirpourlemieuxetre.ca', 'Services aux Autochtones Canada', ['autochtones']],
  ['emploi', 'work', 'Aide à l’emploi : Services Québec', 'Employment help: Services Québec', '1 877 767-8773', 'https://www.quebec.ca/emploi', 'quebec.ca, Emploi'],
  ['911', 'urgent', '911 : danger immédiat', '911: immediate danger', '911', null, 'Centres d’urgence 9-1-1 du Québec'],
  ['suicide', 'urgent', 'Prévention du suicide, jour et nuit', 'Suicide prevention, day and night', '1 866 277-3553', 'https://suicide.ca', 'suicide.ca'],
  ['violence-conjugale', 'urgent', 'SOS violence conjugale, jour et nuit', 'SOS violence conjugale, day and night', '1 800 363-9010', 'https://sosviolenceconjugale.ca', 'SOS violence conjugale'],
  ['violence-sexuelle', 'urgent', 'Info-aide violence sexuelle, jour et nuit', 'Info-aide violence sexuelle, day and night', '1 888 933-9007', 'https://infoaideviolencesexuelle.ca', 'Info-aide violence sexuelle'],
]
writePack('quebec/outside-resources.json', {
  source: 'General public knowledge; the source of each line is its own', licence: 'Facts', as_of: '2026-11-22',
  note: 'to_verify: nobody of the network has called yet. A line without a phone is kept for its address. region null: all of Québec. name_ar: translated for the product, reviewed=no.',
}, {
  resources: lines.map(([slug, need, name_fr, name_en, phone, url, source, clienteles = []]) =>
    ({ id: idOf('outside', slug), region: null, need, clienteles, name_fr, name_en, name_ar: arabic[slug] ?? null, phone, url, source, checked_on: null, to_verify: true })),
})
