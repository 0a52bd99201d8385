import type { StatusBucket } from '../status-strip.ts'

/** How a status moved. Only `up` and `down` are steps on the scale of RANKED between two judged states. */
export const MOVEMENTS = [
  'met',
  'missed',
  'up',
  'down',
  'judged',
  'lapsed',
  'silent',
  'unjudged',
  'reason',
  'closed',
] as const
/**
 * met: now met · missed: now overdue, a figure says so · up, down: to a better or
 * worse band from a judged state · judged: a band for the first time, or again ·
 * lapsed: past its deadline without a figure from then · silent: reports stopped,
 * no verdict any more · unjudged: judged before, now not, for another reason than
 * silence · reason: judged on neither day, why not has changed · closed: ended.
 */
export type Movement = (typeof MOVEMENTS)[number]

/** The judged states, best first. All others say nothing of better or worse. */
const RANKED: readonly StatusBucket[] = ['met', 'on-track', 'slightly-behind', 'behind', 'far-behind', 'overdue']

/** How a status moved between two days; null where it did not. What it has come to goes before how it got there. */
export function movementOf(from: StatusBucket, to: StatusBucket): Movement | null {
  if (from === to) return null
  const [before, after] = [RANKED.indexOf(from), RANKED.indexOf(to)]
  switch (to) {
    case 'met':
    case 'closed':
    case 'silent':
      return to
    case 'overdue':
      return 'missed'
    case 'overdue-unverified':
      return 'lapsed'
    default:
      if (after < 0) return before < 0 ? 'reason' : 'unjudged'
      if (before < 0) return 'judged'
      return after < before ? 'up' : 'down'
  }
}
