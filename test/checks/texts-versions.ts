import type { Pattern, SelectExpression, StringLiteral } from '@fluent/syntax'

/** What stands for a value in a version: one word, which no rule about words reads. */
export const VALUE = '0'

/** Every text that a message can become: one for each way through its selectors, at most 64. */
export function versionsOf(pattern: Pattern | null): string[] {
  let versions = ['']
  for (const element of pattern?.elements ?? []) {
    const parts = element.type === 'TextElement' ? [element.value as string] : placed(element.expression as { type: string })
    versions = versions.flatMap((start) => parts.map((part) => start + part)).slice(0, 64)
  }
  return versions
}

function placed(expression: { type: string }): string[] {
  if (expression.type === 'StringLiteral') return [(expression as StringLiteral).parse().value]
  if (expression.type === 'SelectExpression') return (expression as SelectExpression).variants.flatMap(({ value }) => versionsOf(value))
  return [VALUE]
}
