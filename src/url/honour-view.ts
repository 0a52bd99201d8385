/** Fits an address to a ledger. */
import type { LedgerIndex } from '#src/domain/known.ts'
import type { AddressProblem, View, ViewKey } from './view.ts'

/** A view that can be shown as it stands, and what had to be dropped for that (in key order). */
export interface HonouredView {
  readonly view: View
  readonly problems: readonly AddressProblem[]
}

function unknown(key: ViewKey, ids: readonly string[]): readonly AddressProblem[] {
  return ids.map((found) => ({ key, found, why: 'unknown' }))
}

/** The ids that the ledger has and those that it lacks; the list itself where it has them all. */
function sift(
  ids: readonly string[],
  known: (id: string) => boolean,
): { readonly kept: readonly string[]; readonly lost: readonly string[] } {
  const lost = ids.filter((id) => !known(id))
  return { kept: lost.length === 0 ? ids : ids.filter(known), lost }
}

/**
 * Drops what the ledger does not have (regions, sectors, units, picked items,
 * the open item, the rule), and the desk in an embedded page, and reports each. `year`, `status` and `kind` are closed sets, checked when parsed;
 * `ledger` is the data room's. The same view comes back where nothing is dropped.
 */
export function honourView(view: View, index: LedgerIndex): HonouredView {
  const { ledger } = index
  const codes = new Set(ledger.regions.map((region) => region.code))
  const sectors = new Set(ledger.sectors.map((sector) => sector.id))
  const organisations = new Set(ledger.organisations.map((organisation) => organisation.id))
  const region = sift(view.region, (code) => codes.has(code))
  const sector = sift(view.sector, (id) => sectors.has(id))
  const unit = sift(view.unit, (id) => organisations.has(id))
  const pick = sift(view.pick, (id) => index.commitments.has(id))
  const item = sift(view.item === null ? [] : [view.item], (id) => index.commitments.has(id))
  const rule = sift(view.rule === null ? [] : [view.rule], (id) => index.rules.has(id))
  const noDesk = view.embed && view.view === 'desk'

  const problems: readonly AddressProblem[] = [
    ...unknown('region', region.lost),
    ...unknown('sector', sector.lost),
    ...unknown('unit', unit.lost),
    ...unknown('pick', pick.lost),
    ...unknown('item', item.lost),
    ...unknown('rule', rule.lost),
    ...unknown('view', noDesk ? [view.view] : []),
  ]
  if (problems.length === 0) return { view, problems }
  return {
    view: {
      ...view,
      region: region.kept,
      sector: sector.kept,
      unit: unit.kept,
      pick: pick.kept,
      view: noDesk ? 'overview' : view.view,
      item: item.kept[0] ?? null,
      rule: rule.kept[0] ?? null,
    },
    problems,
  }
}
