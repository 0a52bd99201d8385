/** In which unit a bare number is read: that in which the row shows its target, or one that is chosen for all. */
import type { Language } from '#src/domain/terms.ts'
import type { Commitment, Unit } from '#src/domain/ledger.ts'
import { NUMBER_WORDS } from '#src/numbers/number-words.ts'
import { numberParts } from '#src/numbers/number.ts'

/** shown: as the row shows its target · base: in the unit itself · a power of ten that has a word, by its size. */
export type ScaleChoice = 'shown' | 'base' | `${number}`

/** A power of ten with the word for it; '' for the unit itself. */
export interface Scale {
  readonly size: number
  readonly word: string
}

const ONE: Scale = { size: 1, word: '' }

/** The powers of ten that can be chosen for all rows, the largest first. */
export function scalesOf(lang: Language): readonly Scale[] {
  return NUMBER_WORDS[lang].scales.map(({ size, word }) => ({ size, word: word.trim() }))
}

/** What a bare number of a row is multiplied by. Shares and levels know no 万. */
export function scaleOf(
  { measure }: Commitment,
  unit: Unit | null,
  target: number | null,
  choice: ScaleChoice,
  lang: Language,
): Scale {
  if (!unit?.additive || measure === undefined || measure.basis === 'rate' || measure.basis === 'annual-rate')
    return ONE
  const scales = scalesOf(lang)
  if (choice === 'base') return ONE
  if (choice !== 'shown') return scales.find(({ size }) => String(size) === choice) ?? ONE
  if (target === null) return ONE
  const { scale } = numberParts(target, lang)
  return scales.find(({ word }) => word === scale.trim()) ?? ONE
}
