import type { Ledger } from '#src/domain/ledger.ts'
import type { Story } from './demo/common.ts'
import { COURSES } from './demo/courses.ts'
import { frameLedger } from './demo/frame.ts'
import { makeMeasured } from './demo/measured.ts'
import { makeDirection, makeStepped, PROJECT_COURSES } from './demo/stepped.ts'
import { makeRandom } from './random.ts'
import type { Random } from './random.ts'

const REPORTS_EACH = 3

function makeAny(random: Random, number: string): Story {
  const roll = random.next()
  if (roll < 0.06) return makeDirection(random, number)
  return roll < 0.18
    ? makeStepped(random, random.pick(PROJECT_COURSES), number)
    : makeMeasured(random, random.pick(COURSES), number, REPORTS_EACH)
}

/** A valid ledger (id `big`) of `count` commitments in the fictional province with about three reports each; the same for the same seed. */
export function makeBigLedger(count = 10_000, seed = 1): Ledger {
  const random = makeRandom(seed)
  const stories = Array.from({ length: count }, (_, at) => makeAny(random, String(at + 1).padStart(5, '0')))
  return frameLedger(
    'big',
    { zh: `压力测试台账（${count}项，虚构）`, en: `Stress ledger (${count} items, fictional)` },
    stories,
    [],
  )
}
