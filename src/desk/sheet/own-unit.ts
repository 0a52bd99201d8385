/** A figure in the unit of its commitment: as it is, or converted. */
import type { Commitment } from '#src/domain/ledger.ts'
import { convertUnit } from './convert-unit.ts'
import type { ImportDraft } from './import-draft.ts'
import { readUnit, type CellFigure } from './read-figure-cell.ts'

/** A figure in the commitment's unit. */
interface OwnFigure {
  readonly figure: CellFigure
  readonly isConverted: boolean
  /** 30000 亩: as it counts. */
  readonly shown: string
}

/** The unit of a commitment as its ledger names it; '' without one. */
export function unitNameOf(draft: ImportDraft, { measure }: Pick<Commitment, 'measure'>): string {
  const unit = draft.units.find(({ id }) => id === measure?.unit)
  return unit?.name[draft.context.lang] ?? ''
}

/** The figure in the unit of its commitment; null where its own is another that is not converted. */
export function inOwnUnit(draft: ImportDraft, { measure }: Commitment, figure: CellFigure): OwnFigure | null {
  const { unit, value, upTo } = figure
  const id = unit?.id ?? (unit === null ? null : (readUnit(unit.name, draft.units, draft.names.unit)?.id ?? null))
  const name = unitNameOf(draft, { measure })
  const asIs = { figure, isConverted: false, shown: `${value} ${name}` }
  if (unit === null || id === measure?.unit) return asIs
  const known = draft.units.find((each) => each.id === measure?.unit)
  const from = draft.units.find((each) => each.id === id)?.name.zh ?? unit.name
  if (from === '' && id === null) return asIs
  const to = known?.name.zh ?? ''
  const converted = convertUnit(value, from, to)
  if (converted === null) return null
  const upper = upTo === null ? null : convertUnit(upTo, from, to)
  return {
    figure: {
      ...figure,
      value: converted,
      upTo: upper,
      unit: { id: measure?.unit ?? null, name: to, scale: 1, isKnown: true },
    },
    isConverted: true,
    shown: `${converted} ${name}`,
  }
}
