/** One line of a proof: what was measured against what was promised. */
export interface Figure { figure: string; target: string; measured: string; holds: boolean }
export type Proof = (options: { quick: boolean }) => Promise<Figure[]>

export const lineOf = ({ figure, target, measured, holds }: Figure): string => `${holds ? '✓' : '✗'} ${figure} · target ${target} · measured ${measured} · ${holds ? 'holds' : 'FAILS'}`
