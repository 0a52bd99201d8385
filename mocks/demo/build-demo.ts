import type { Ledger } from '#src/domain/ledger.ts'
import { makeRandom } from '../random.ts'
import type { Story } from './common.ts'
import { COURSES } from './courses.ts'
import { makeFacts } from './facts.ts'
import { frameLedger } from './frame.ts'
import { makeMeasured } from './measured.ts'
import { departmentFor } from './organisations.ts'
import { canMove, correctFigure, moveGoalposts, restate } from './overlays.ts'
import { makeDirection, makeStepped, PROJECT_COURSES } from './stepped.ts'

const SEED = 20_261_123
const TITLE = { zh: '演示台账（虚构）', en: 'Demonstration ledger (fictional)' }
const DIRECTIONS = 18
const RESTATED = 7
const MOVED = 14
const CORRECTED = 18
const FACTS = 66

/* Every nth of those that qualify is changed, until `count` are. */
function changeSome(
  stories: readonly Story[],
  count: number,
  qualifies: (story: Story) => boolean,
  change: (story: Story) => Story,
): Story[] {
  const candidates = stories.filter(qualifies)
  const every = Math.max(1, Math.floor(candidates.length / count))
  const chosen = new Set(candidates.filter((_, at) => at % every === 0).slice(0, count))
  return stories.map((story) => (chosen.has(story) ? change(story) : story))
}

/** The demonstration ledger: 300 commitments in the fictional province. The same on every run and machine. */
export function buildDemo(): Ledger {
  const random = makeRandom(SEED)
  let next = 0
  const number = (): string => String((next += 1)).padStart(3, '0')
  const repeat = (count: number, make: () => Story): Story[] => Array.from({ length: count }, make)
  const plain = [
    ...COURSES.flatMap((course) =>
      repeat(course.count, () => makeMeasured(random, course, number(), random.whole(4, 6))),
    ),
    ...PROJECT_COURSES.flatMap((course) => repeat(course.count, () => makeStepped(random, course, number()))),
    ...repeat(DIRECTIONS, () => makeDirection(random, number())),
  ]
  const moved = changeSome(plain, MOVED, canMove, (story) => moveGoalposts(random, story))
  const corrected = changeSome(
    moved,
    CORRECTED,
    ({ reports }) => reports.filter(({ value }) => value !== undefined).length > 2,
    (story) => correctFigure(story, random.whole(1, story.reports.length - 1), random.pick([12, 20, 45])),
  )
  const restated = corrected
    .filter(
      ({ commitment }) =>
        commitment.announced < '2025-12' &&
        (commitment.targets[0]?.due ?? '') > '2026-12' &&
        !commitment.closed &&
        commitment.targets.length === 1,
    )
    .slice(0, RESTATED)
    .map((story) =>
      restate(
        story,
        `${story.commitment.sectors[0] ?? 'major-projects'}-${number()}`,
        departmentFor(story.commitment.sectors[0] ?? ''),
      ),
    )
  const stories = [...corrected, ...restated].sort((a, b) =>
    a.commitment.announced < b.commitment.announced ? -1 : a.commitment.announced > b.commitment.announced ? 1 : 0,
  )
  return frameLedger('demo', TITLE, stories, makeFacts(random, stories, FACTS))
}
