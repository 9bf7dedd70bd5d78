const service = /^[2-9]11$/

/**
 * A telephone number as the directory writes it: `418 555-0143` typed in any way → `418-555-0143`, toll-free `1 800 555-0199`, an extension after « poste », three figures for a service line.
 * `undefined` when it cannot be one.
 */
export function phoneOf(typed: string): string | undefined {
  const [main = '', extension = '', ...more] = typed.split(/\s*(?:,?\s*poste|ext\.?|#|x)\s*/i)
  const figures = main.replaceAll(/[\s().–-]/g, '').replace(/^\+/, '')
  if (more.length > 0 || !/^\d+$/.test(figures) || !/^\d{0,6}$/.test(extension.trim())) return undefined
  const after = extension.trim() ? `, poste ${extension.trim()}` : ''
  if (service.test(figures)) return figures
  const ten = figures.length === 11 && figures.startsWith('1') ? figures.slice(1) : figures
  if (ten.length !== 10 || /^[01]/.test(ten)) return undefined
  const free = /^8(00|33|44|55|66|77|88)/.test(ten)
  return `${free ? `1 ${ten.slice(0, 3)} ` : `${ten.slice(0, 3)}-`}${ten.slice(3, 6)}-${ten.slice(6)}${after}`
}

/** The address that dials a number as the directory writes it. */
export function telOf(phone: string): string {
  const [main = '', extension = ''] = phone.split(/,?\s*poste\s*/)
  const figures = main.replace(/\D/g, '')
  return `tel:${figures.length < 7 ? '' : figures.length === 10 ? '+1' : '+'}${figures}${extension ? `,${extension}` : ''}`
}
