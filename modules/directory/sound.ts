/** How a folded word sounds in French, roughly: « gatino » and « gatineau », « rimousky » and « rimouski » are one. Only to suggest, never to decide. */
export const sound = (folded: string): string => folded.replace(/e?au[xst]?/g, 'o').replaceAll('ph', 'f').replaceAll('y', 'i').replace(/qu|k|ch(?=r)/g, 'c')
  .replace(/(?<=[aeiou])s(?=[aeiou])/g, 'z').replace(/(.)\1+/g, '$1').replace(/c(?=[ei])/g, 's').replace(/h/g, '').replace(/[esxtd]+\b/g, '')
