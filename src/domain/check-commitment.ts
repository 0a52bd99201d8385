/** Sense, part 3: one commitment by itself, against the frame. */
import { checkCitation, checkReference, checkReferences, checkUnique } from './check-references.ts'
import type { KnownIds } from './check-references.ts'
import { parseDeadline } from './deadline.ts'
import { addIssue } from './issue.ts'
import type { IssueSink } from './issue.ts'
import type { Commitment, Milestone, Target } from './ledger.ts'

/** References, the kind's content, the order of dates. */
export function checkCommitment(sink: IssueSink, commitment: Commitment, known: KnownIds): void {
  checkCommitmentReferences(sink, commitment, known)
  checkContent(sink, commitment)
  commitment.targets.forEach((target, position) => checkTarget(sink, commitment, target, position))
  commitment.milestones.forEach((milestone, position) => checkEarlier(sink, milestone, position))
  const closed = commitment.closed?.date
  if (closed !== undefined && closed < commitment.announced)
    addIssue(sink, ['closed', 'date'], closed, {
      kind: 'order',
      relation: 'not-before',
      other: 'announced',
      value: commitment.announced,
    })
}

function checkCommitmentReferences(sink: IssueSink, commitment: Commitment, known: KnownIds): void {
  checkReference(sink, ['lead'], commitment.lead, 'organisation', known)
  checkReferences(sink, 'supporting', commitment.supporting, 'organisation', known)
  checkReferences(sink, 'regions', commitment.regions, 'region', known)
  checkReferences(sink, 'sectors', commitment.sectors, 'sector', known)
  checkReferences(sink, 'restates', commitment.restates, 'commitment', known)
  checkReferences(sink, 'related', commitment.related, 'commitment', known)
  for (const field of ['restates', 'related'] as const) {
    const self = commitment[field]?.indexOf(commitment.id) ?? -1
    if (self >= 0) addIssue(sink, [field, self], commitment.id, { kind: 'no-cycle' })
  }
  checkReference(sink, ['measure', 'unit'], commitment.measure?.unit, 'unit', known)
  checkCitation(sink, ['measure', 'baseline', 'citation'], commitment.measure?.baseline?.citation, known)
  commitment.targets.forEach(({ citation }, position) =>
    checkCitation(sink, ['targets', position, 'citation'], citation, known),
  )
  commitment.milestones.forEach(({ citation }, position) =>
    checkCitation(sink, ['milestones', position, 'citation'], citation, known),
  )
  const steps = commitment.milestones.map((milestone) => milestone.id)
  checkUnique(steps, (position, id) => addIssue(sink, ['milestones', position, 'id'], id, { kind: 'unique' }))
  checkCitation(sink, ['closed', 'citation'], commitment.closed?.citation, known)
  commitment.citations.forEach((citation, position) => checkCitation(sink, ['citations', position], citation, known))
}

function checkContent(sink: IssueSink, commitment: Commitment): void {
  const { kind, measure, targets, milestones } = commitment
  const fields = [
    ['measure', measure, measure !== undefined, kind === 'measured'],
    ['targets', targets, targets.length > 0, kind === 'measured'],
    ['milestones', milestones, milestones.length > 0, kind === 'milestone'],
  ] as const
  for (const [field, value, has, needs] of fields)
    if (has !== needs) addIssue(sink, [field], value, { kind: 'content', of: kind, wants: needs ? 'some' : 'none' })
}

function checkEarlier(sink: IssueSink, { earlier = [] }: Milestone, position: number): void {
  earlier.forEach(({ date }, place) => {
    const after = earlier[place - 1]
    if (after !== undefined && date <= after.date)
      addIssue(sink, ['milestones', position, 'earlier', place, 'date'], date, {
        kind: 'order',
        relation: 'after',
        other: `earlier[${place - 1}].date`,
        value: after.date,
      })
  })
}

function checkTarget(sink: IssueSink, commitment: Commitment, target: Target, position: number): void {
  const at = (...path: readonly (string | number)[]) => ['targets', position, ...path]
  const after = commitment.targets[position - 1]
  if (after !== undefined && target.since < after.since)
    addIssue(sink, at('since'), target.since, {
      kind: 'order',
      relation: 'not-before',
      other: `targets[${position - 1}].since`,
      value: after.since,
    })

  const last = target.due === null ? null : (parseDeadline(target.due)?.last ?? null)
  if (last !== null && last <= target.since)
    addIssue(sink, at('due'), target.due, { kind: 'order', relation: 'after', other: 'since', value: target.since })
  checkRange(sink, target, position)
  checkPath(sink, target, position, last)

  const { measure } = commitment
  const baseline = measure?.baseline ?? null
  if (baseline === null) return
  const mustDiffer = measure?.direction !== 'hold' && measure?.basis !== 'annual-rate'
  if (baseline.value === target.value && mustDiffer) addIssue(sink, at('value'), target.value, { kind: 'not-baseline' })
  const inForce = position === commitment.targets.length - 1
  if (inForce && last !== null && last <= baseline.date)
    addIssue(sink, at('due'), target.due, {
      kind: 'order',
      relation: 'after',
      other: 'measure.baseline.date',
      value: baseline.date,
    })
}

function checkRange(sink: IssueSink, { comparator, value, upTo }: Target, position: number): void {
  const needed = comparator === 'between'
  const isRight = needed ? upTo !== undefined && upTo > value : upTo === undefined
  if (!isRight) addIssue(sink, ['targets', position, 'upTo'], upTo, { kind: 'range', needed })
}

function checkPath(sink: IssueSink, target: Target, position: number, last: string | null): void {
  target.path?.forEach((point, step) => {
    const at = ['targets', position, 'path', step, 'date']
    const previous = target.path?.[step - 1]
    if (point.date < target.since)
      addIssue(sink, at, point.date, { kind: 'order', relation: 'not-before', other: 'since', value: target.since })
    if (last !== null && target.due !== null && point.date > last)
      addIssue(sink, at, point.date, { kind: 'order', relation: 'not-after', other: 'due', value: target.due })
    if (previous !== undefined && point.date <= previous.date)
      addIssue(sink, at, point.date, {
        kind: 'order',
        relation: 'after',
        other: `path[${step - 1}].date`,
        value: previous.date,
      })
  })
}
