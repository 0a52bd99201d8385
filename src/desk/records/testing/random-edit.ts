/** Random edits of random ledgers for property tests of differences and drafts. */
import fc from 'fast-check'
import { LEDGER_TABLES, type Draft, type DraftRecord, type ProposedChange } from '../draft.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import type { Commitment, Ledger, Report } from '#src/domain/ledger.ts'
import { makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { proposalsOf } from '../ledger-diff.ts'
import { aLedger } from '#src/derive/testing/random-ledger.ts'

/** What happens to each record in turn, as numbers that `edited` reads. */
const someChoices = fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 30, maxLength: 60 })

function editedCommitment(commitment: Commitment, choice: number): Commitment {
  const marks = makeText(`改${choice}`, `changed ${choice}`)
  if (choice === 1) return { ...commitment, title: marks }
  if (choice === 2) return { ...commitment, notes: [...commitment.notes, marks] }
  if (choice === 3 && commitment.targets.length > 0)
    return {
      ...commitment,
      targets: [...commitment.targets, makeTarget({ since: '2027-08-01', value: 123 + choice, due: '2035' })],
    }
  if (choice === 4)
    return {
      ...commitment,
      targets: commitment.targets.map((target) => ({ ...target, value: target.value * 2, hedged: !target.hedged })),
    }
  if (choice === 5)
    return { ...commitment, milestones: commitment.milestones.map((step) => ({ ...step, due: '2030' })) }
  if (choice === 6) return { ...commitment, supporting: ['bureau', 'firm'] }
  if (choice === 7)
    return { ...commitment, citations: [...commitment.citations, { source: 'speech', paragraph: 3 }], summary: marks }
  if (choice === 8)
    return {
      ...commitment,
      series: 'a-series',
      targets: commitment.targets.map((target) => ({
        ...target,
        comparator: 'between',
        upTo: target.value + Math.abs(target.value) + 1,
      })),
    }
  if (choice === 9 && commitment.measure)
    return { ...commitment, measure: { ...commitment.measure, basis: 'annual-rate' } }
  return commitment
}

function editedReport(report: Report, choice: number): Report {
  if (choice === 1) return { ...report, note: makeText(`注${choice}`) }
  if (choice === 2) return { ...report, date: '2026-05-31' }
  if (choice === 3) return { ...report, stage: 'completed' }
  return report
}

/** The ledger after the choices: records changed, taken out, and one report added to some; what came out wrong is left out. */
function edited(ledger: Ledger, choices: readonly number[]): Ledger {
  let next = 0
  const choose = () => choices[next++ % choices.length] ?? 0
  const commitments = ledger.commitments.flatMap((commitment) => {
    const choice = choose()
    return choice === 10 ? [] : [editedCommitment(commitment, choice)]
  })
  const left = new Set(commitments.map(({ id }) => id))
  const reports = ledger.reports.flatMap((report) => {
    const choice = choose()
    return choice === 10 || !left.has(report.commitment) ? [] : [editedReport(report, choice)]
  })
  const more = commitments.flatMap(({ id, kind }) =>
    choose() === 11 && kind === 'measured'
      ? [makeReport({ id: `${id}-new`, commitment: id, date: '2026-08-31', recorded: '2026-09-30', value: 7 })]
      : [],
  )
  const result = readLedger({
    ...ledger,
    title: choose() === 1 ? makeText('改名') : ledger.title,
    commitments,
    reports: [...reports, ...more],
  })
  return result.ok ? result.ledger : ledger
}

/** A valid ledger: what readLedger can use of a random one. */
const aValidLedger = (most = 6): fc.Arbitrary<Ledger> =>
  aLedger(most).map((ledger) => {
    const result = readLedger({ ...ledger, edition: '2027-06-30' })
    return result.ok ? result.ledger : { ...ledger, commitments: [], reports: [] }
  })

/** A valid ledger with two edits of it. */
export const anEditedLedger: fc.Arbitrary<{ readonly base: Ledger; readonly mine: Ledger; readonly theirs: Ledger }> =
  fc
    .record({ base: aValidLedger(), choices: someChoices, others: someChoices })
    .map(({ base, choices, others }) => ({ base, mine: edited(base, choices), theirs: edited(base, others) }))

/** Proposals as drafts, numbered in order. */
export function asDrafts(proposals: readonly ProposedChange[], ledger = 'example'): readonly Draft[] {
  return proposals.map((proposal, place) => ({ ...proposal, ledger, changed: place + 1 }))
}

/** The drafts that make the second ledger of the first. */
export function draftsBetween(before: Ledger, after: Ledger): readonly Draft[] {
  return asDrafts(proposalsOf(before, after), before.id)
}

/** A ledger with its records in a fixed order: what they say, without their order in the file. */
export function inOrder(ledger: Ledger): DraftRecord {
  const text = (record: DraftRecord) => String(record['code'] ?? record['id'])
  const tables = LEDGER_TABLES.map(
    (table) => [table, [...ledger[table]].sort((a, b) => (text(a) < text(b) ? -1 : 1))] as const,
  )
  return { ...ledger, ...Object.fromEntries(tables) }
}
