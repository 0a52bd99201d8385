/** Filters written the plain way, straight from product.md, to hold the app's engine against. Knows nothing of derive/. */
import { assess } from '#src/domain/assess.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Ledger } from '#src/domain/ledger.ts'

/** The ids of the commitments that an address selects on a day. Text search (`q`) is plain: the words must all occur in a title or summary. */
export function naiveFilter(ledger: Ledger, search: string, today: string): readonly string[] {
  const keys = new URLSearchParams(search)
  const list = (key: string): readonly string[] => (keys.get(key) ?? '').split('.').filter(Boolean)
  const asOf = keys.get('asof') ?? today
  const index = indexLedger(ledger)
  const rule = index.rules.get(keys.get('rule') ?? ledger.defaultRule)
  if (!rule) throw new Error('no such rule')

  const inRegion = (code: string, wanted: string): boolean => {
    if (code === wanted) return true
    const parent = ledger.regions.find((region) => region.code === code)?.parent
    return parent ? inRegion(parent, wanted) : false
  }
  const deadlineOf = (commitment: Commitment) => {
    const target = commitment.targets.findLast((each) => each.since <= asOf)
    const lasts = commitment.milestones.flatMap((milestone) =>
      milestone.due === null ? [] : [parseDeadline(milestone.due)],
    )
    const lastMilestone = lasts.toSorted((a, b) => ((a?.last ?? '') < (b?.last ?? '') ? -1 : 1)).at(-1) ?? null
    return target ? (target.due === null ? null : parseDeadline(target.due)) : lastMilestone
  }
  const inYear = (commitment: Commitment, wanted: string): boolean => {
    const { announced } = commitment
    const period = commitment.series === undefined ? null : { first: announced, last: announced }
    const span = deadlineOf(commitment) ?? period
    if (wanted === 'none') return span === null
    const [from = wanted, to = from] = wanted.split('-')
    return span !== null && span.first.slice(0, 4) <= to && from <= span.last.slice(0, 4)
  }
  const hasStatus = (commitment: Commitment, wanted: string): boolean => {
    const { verdict, reasons } = assess(index, commitment, asOf, rule)
    return verdict === wanted || reasons[0] === wanted
  }
  const hasReached = (commitment: Commitment, wanted: string): boolean => {
    const { verdict, freshness } = assess(index, commitment, asOf, rule)
    const judged = ['met', 'on-track', 'slightly-behind', 'behind', 'far-behind', 'overdue'].includes(verdict)
    const target = commitment.targets.findLast((each) => each.since <= asOf)
    const steps = [
      ['number', target !== undefined || commitment.milestones.length > 0],
      ['deadline', deadlineOf(commitment) !== null],
      ['report', freshness !== null],
      ['judged', judged],
    ] as const
    const upTo = steps.findIndex(([step]) => step === wanted)
    return judged || steps.slice(0, upTo + 1).every(([, has]) => has)
  }
  const isDue = (commitment: Commitment): boolean => {
    const { verdict, daysLeft } = assess(index, commitment, asOf, rule)
    return verdict !== 'met' && verdict !== 'closed' && daysLeft !== null && daysLeft >= 0 && daysLeft <= 92
  }
  const words = (keys.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const any = (wanted: readonly string[], test: (each: string) => boolean): boolean =>
    wanted.length === 0 || wanted.some(test)

  return ledger.commitments
    .filter((commitment) => commitment.announced <= asOf)
    .filter((commitment) => any(list('region'), (wanted) => commitment.regions.some((code) => inRegion(code, wanted))))
    .filter((commitment) => any(list('sector'), (wanted) => commitment.sectors.includes(wanted)))
    .filter((commitment) => any(list('year'), (wanted) => inYear(commitment, wanted)))
    .filter((commitment) => any(list('status'), (wanted) => hasStatus(commitment, wanted)))
    .filter((commitment) => any(list('unit'), (wanted) => commitment.lead === wanted))
    .filter((commitment) => any(list('kind'), (wanted) => commitment.kind === wanted))
    .filter((commitment) => any(list('reach'), (wanted) => hasReached(commitment, wanted)))
    .filter((commitment) => any(list('due'), () => isDue(commitment)))
    .filter((commitment) => any(list('series'), (wanted) => commitment.series === wanted))
    .filter((commitment) => any(list('pick'), (wanted) => commitment.id === wanted))
    .filter(({ title, summary }) =>
      words.every((word) => `${title.zh} ${title.en} ${summary.zh} ${summary.en}`.toLowerCase().includes(word)),
    )
    .map((commitment) => commitment.id)
}
