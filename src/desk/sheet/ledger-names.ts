import type { Ledger } from '#src/domain/ledger.ts'
import { indexNames, type NameIndex } from './names.ts'

/** The look-ups of a ledger's named things. */
export interface LedgerNames {
  readonly region: NameIndex
  readonly sector: NameIndex
  readonly organisation: NameIndex
  readonly unit: NameIndex
}

/** Builds the look-ups of a ledger. */
export function ledgerNames({
  regions,
  sectors,
  organisations,
  units,
}: Pick<Ledger, 'regions' | 'sectors' | 'organisations' | 'units'>): LedgerNames {
  return {
    region: indexNames(regions.map(({ code, name }) => ({ id: code, name }))),
    sector: indexNames(sectors),
    organisation: indexNames(organisations),
    unit: indexNames(units),
  }
}
