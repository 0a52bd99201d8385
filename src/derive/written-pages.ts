/** What the build writes for readers without the program (src/pages), known without writing it: so that nothing offers an address at which nothing lies. */
import { deadlineOf } from '#src/domain/deadline-of.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment, Ledger } from '#src/domain/ledger.ts'
import type { ListKey, PageAt } from '#src/url/page-paths.ts'
import { FILTER_KEYS, type View } from '#src/url/view.ts'
import { buildRegionLines, coveredBy } from './regions/lines.ts'

/** The commitments that have a page: those announced by the edition's day. */
function writtenOf({ commitments, edition }: Ledger): readonly Commitment[] {
  return commitments.filter(({ announced }) => announced <= edition)
}

/** Those of them on a list's page: of a region with all below it, of a sector, of a responsible unit. */
function listedOn(ledger: Ledger, by: ListKey, id: string): readonly Commitment[] {
  const lines = buildRegionLines(ledger.regions)
  const isListed: Readonly<Record<ListKey, (commitment: Commitment) => boolean>> = {
    region: ({ regions }) => coveredBy(regions, lines).includes(id),
    sector: ({ sectors }) => sectors.includes(id),
    unit: ({ lead }) => lead === id,
  }
  return writtenOf(ledger).filter(isListed[by])
}

/** Whether a calendar holds a commitment: it, or a step of it, has a deadline on that day. */
export function isDated(commitment: Commitment, day: CalendarDate): boolean {
  return deadlineOf(commitment, day) !== null || commitment.milestones.some(({ due }) => due !== null)
}

/** The commitments of the ledger's index, of its data, of a list or of one record that stand on a written page; none: there is no such page. */
export function commitmentsAt(ledger: Ledger, at: PageAt): readonly Commitment[] {
  if (at.kind === 'list') return listedOn(ledger, at.by, at.id)
  const written = writtenOf(ledger)
  return at.kind === 'record' ? written.filter(({ id }) => id === at.id) : written
}

/** The written page that shows what a view shows: its open item, its one list, or everything; null where there is none. `ledger`: as it is published, without drafts. */
export function writtenPageOf(ledger: Ledger, view: View): PageAt | null {
  const at = pageOfView(view)
  return at !== null && commitmentsAt(ledger, at).length > 0 ? at : null
}

/** The page beside which lie the feed and the calendar of what a view shows: that of its one region or unit, else the ledger's index. */
export function followedPageOf(ledger: Ledger, view: View): PageAt {
  const at = pageOfView({ ...view, item: null })
  return at?.kind === 'list' && at.by !== 'sector' && commitmentsAt(ledger, at).length > 0 ? at : { kind: 'index' }
}

function pageOfView(view: View): PageAt | null {
  if (view.item !== null) return { kind: 'record', id: view.item }
  const [key, ...more] = FILTER_KEYS.filter((each) => view[each].length > 0)
  if (key === undefined) return { kind: 'index' }
  if (more.length > 0 || (key !== 'region' && key !== 'sector' && key !== 'unit')) return null
  const [id, ...others] = view[key]
  return id !== undefined && others.length === 0 ? { kind: 'list', by: key, id } : null
}
