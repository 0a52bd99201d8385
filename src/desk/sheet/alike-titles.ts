/** How alike two names of a task are, whatever was put before, behind or into them. */
import { plain } from './plain.ts'

const PERIOD = /[(]?(?:截[至止])?(?:(?:19|20)\d{2}年)?(?:(?:0?1月?[-–—~〜至到])?\d{1,2}月(?:份|底|末)?)[)]?/g
const MARKS = /[\s、，。,.;；:：·“”‘’"'《》<>〈〉「」『』()（）\-–—_/]/g
const LEAST_CONTAINED = 4

/** A name without marks and without the month that a table was made for: two that are the same so are the same name. */
export function bareTitle(title: string): string {
  return plain(title).replaceAll(PERIOD, '').replaceAll(MARKS, '')
}

/** The pairs of neighbouring signs of a bare name; of one sign itself. */
export function pairsOf(bare: string): ReadonlySet<string> {
  const signs = Array.from(bare)
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`))
}

/** From 0 (nothing in common) to 1: the share of pairs that both have; 1 too where one name holds all signs of the other in their order, if they are no small part of it. */
export function alikeness(a: string, b: string, shared: number, pairs: number): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const isPart = short.length >= LEAST_CONTAINED && short.length * 3 >= long.length && shared * 4 >= pairs
  if (isPart && holdsInOrder(long, short)) return 1
  return pairs === 0 ? 0 : (2 * shared) / pairs
}

function holdsInOrder(long: string, short: string): boolean {
  let at = 0
  for (const sign of long) if (sign === short[at]) at += 1
  return at === short.length
}
