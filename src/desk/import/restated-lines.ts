import type { Commitment, Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatTarget } from '#src/format/figure.ts'
import type { Bounded, RestatedLine } from './plan.ts'
import { bounded } from './record-lines.ts'

/** The commitments whose target in force gets another one behind it: what it was, what it will be, from when (V10). */
export function restatedLines(before: Ledger, after: Ledger, lang: Language): Bounded<RestatedLine> {
  const known = new Map(before.commitments.map((commitment) => [commitment.id, commitment]))
  const units = new Map(after.units.map((unit) => [unit.id, unit]))
  const said = ({ measure }: Commitment, target: Commitment['targets'][number]) =>
    measure ? formatTarget(target, measure, units.get(measure.unit) ?? null, lang) : ''
  return bounded(
    after.commitments.flatMap((commitment) => {
      const was = known.get(commitment.id)
      const { id, title } = commitment
      const step = was && movedStep(was, commitment)
      if (step) {
        const [before, after] = [formatDeadline(step.before, lang), formatDeadline(step.after, lang)]
        return [{ id, title: title[lang], before, after, since: formatDate(step.date, lang) }]
      }
      const [old, now] = [was?.targets.at(-1), commitment.targets.at(-1)]
      if (!was || !old || !now || commitment.targets.length <= was.targets.length) return []
      const since = formatDate(now.since, lang)
      return [{ id, title: title[lang], before: said(was, old), after: said(commitment, now), since }]
    }),
  )
}

function movedStep(was: Commitment, now: Commitment) {
  for (const { id, due, earlier } of now.milestones) {
    const before = was.milestones.find((step) => step.id === id)
    const move = earlier?.at(-1)
    if (before && move && (before.earlier?.length ?? 0) < (earlier?.length ?? 0))
      return { before: move.due, after: due, date: move.date }
  }
  return null
}
