/** Sense, part 2: the frame of a ledger, which every record rests on. Any issue here refuses the file. */
import { idsOnCycles } from '#src/lib/ids-on-cycles.ts'
import { checkReference, checkUnique } from './check-references.ts'
import type { KnownIds, LedgerFrame } from './check-references.ts'
import { addIssue } from './issue.ts'
import type { IssueSink, LedgerIssue } from './issue.ts'
import type { Band, Region } from './ledger.ts'
import { SHIPPED_RULES } from './rules.ts'

const TABLES = ['rules', 'sectors', 'organisations', 'units', 'sources'] as const

/** All that makes no sense in a frame, in the order of the file's fields. */
export function checkFrame(frame: LedgerFrame, known: KnownIds): readonly LedgerIssue[] {
  const sink: IssueSink = { path: [], record: null, issues: [] }
  const rules = new Set([...SHIPPED_RULES, ...frame.rules].map((rule) => rule.id))
  if (!rules.has(frame.defaultRule))
    addIssue(sink, ['defaultRule'], frame.defaultRule, { kind: 'reference', to: 'rule' })
  for (const table of TABLES) {
    const ids = frame[table].map((record) => record.id)
    checkUnique(ids, (position, id) => addIssue(sink, [table, position, 'id'], id, { kind: 'unique' }))
  }
  frame.rules.forEach((rule, position) => checkBands(sink, position, rule.bands))
  checkRegions(sink, frame.regions, known)
  frame.organisations.forEach((organisation, position) =>
    checkReference(sink, ['organisations', position, 'region'], organisation.region, 'region', known),
  )
  return sink.issues
}

function checkBands(sink: IssueSink, rule: number, bands: readonly Band[]): void {
  bands.forEach((band, position) => {
    const above = bands[position - 1]
    const isLast = position === bands.length - 1
    if (isLast !== (band.from === null) || (above !== undefined && !isBelow(band, above)))
      addIssue(sink, ['rules', rule, 'bands', position, 'from'], band.from, { kind: 'bands' })
  })
}

/* Two bands may meet at one number where the upper one leaves it out. */
function isBelow(band: Band, above: Band): boolean {
  if (band.from === null || above.from === null) return true
  return band.from < above.from || (band.from === above.from && above.open === true && band.open !== true)
}

function checkRegions(sink: IssueSink, regions: readonly Region[], known: KnownIds): void {
  const codes = regions.map((region) => region.code)
  checkUnique(codes, (position, code) => addIssue(sink, ['regions', position, 'code'], code, { kind: 'unique' }))
  const parents = new Map(
    regions.flatMap((region) => (region.parent === null ? [] : [[region.code, region.parent] as const])),
  )
  const onCycle = idsOnCycles(parents)
  regions.forEach((region, position) => {
    checkReference(sink, ['regions', position, 'parent'], region.parent, 'region', known)
    if (onCycle.has(region.code)) addIssue(sink, ['regions', position, 'parent'], region.parent, { kind: 'no-cycle' })
  })
}
