/** The engine against tuned crossfilter2 and Array.filter: same rows, same walks, same answers. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { duixian, plainFilter, tunedCrossfilter, type Contestant } from './contestants.ts'
import { broadWalk, makeRows, manyWalk, narrowWalk, type Walk } from './synthetic.ts'
import type { Target } from './target.ts'

const STEPS = 240
const ROUNDS = 3

/** What performance.md asks for: times as fast a step as tuned crossfilter2, by number of rows. */
const FASTER: Readonly<Record<number, Readonly<Record<'narrow' | 'broad', number>>>> = {
  100_000: { narrow: 15, broad: 10 },
  1_000_000: { narrow: 12, broad: 8 },
}

interface Loaded {
  readonly name: string
  readonly contestant: Contestant
  readonly ms: number
  readonly bytes: number
  /** Array.filter walks only so far: it is slow, and only there to agree. */
  readonly steps: number
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

function bytesKept(): number {
  for (let round = 0; round < 4; round += 1) collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Builds a contestant twice, the first time to warm up, and measures the second. The first is held meanwhile, so that its end does not count as the second's gain. */
function load(name: string, steps: number, build: () => Contestant): Loaded {
  const warmUp = build()
  const before = bytesKept()
  const start = performance.now()
  const contestant = build()
  const ms = performance.now() - start
  const bytes = bytesKept() - before
  warmUp.step([])
  return { name, contestant, ms, bytes, steps }
}

/** Walks, then takes every choice back. The milliseconds of each step; `see` gets each answer, untimed. */
function take(
  { contestant, steps }: Loaded,
  { start, walk }: Walk,
  see: (answer: string, step: number) => void,
): readonly number[] {
  const toggles = walk.slice(0, steps)
  contestant.step(start)
  const times = toggles.map((toggle, step) => {
    const from = performance.now()
    contestant.step([toggle])
    const ms = performance.now() - from
    see(JSON.stringify(contestant.answer()), step)
    return ms
  })
  contestant.step([...start, ...toggles])
  return times
}

/** The first contestant answers, the others must agree at every step. */
function assertSameAnswers(contestants: readonly Loaded[], walk: Walk): void {
  const answers: string[] = []
  for (const loaded of contestants) {
    take(loaded, walk, (answer, step) => {
      answers[step] ??= answer
      if (answers[step] !== answer)
        throw new Error(`${loaded.name} differs at step ${step} of ${walk.name}:\n${answer}\n${answers[step]}`)
    })
  }
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}

/** Benchmarks one number of rows and prints a table; returns the targets that apply to it. */
export function benchEngine(size: number): readonly Target[] {
  const rows = makeRows(size, 7)
  const contestants = [
    load('duixian', STEPS, () => duixian(rows)),
    load('crossfilter2, tuned', STEPS, () => tunedCrossfilter(rows)),
    load('Array.filter', Math.min(24, 4_000_000 / size), () => plainFilter(rows)),
  ]
  const figures = contestants.map(({ ms, bytes }): Record<string, number> => ({
    'load ms': ms,
    'kept MB': bytes / 1e6,
  }))
  for (const walk of [narrowWalk(STEPS, 11), broadWalk(STEPS, 13), manyWalk(STEPS, 17)]) {
    assertSameAnswers(contestants, walk)
    const times = contestants.map((): number[] => [])
    for (let round = 0; round < ROUNDS; round += 1)
      contestants.forEach((loaded, at) => times[at]?.push(...take(loaded, walk, () => undefined)))
    times.forEach((ms, at) =>
      Object.assign(figures[at] ?? {}, { [walk.name]: quantile(ms, 0.5), [`${walk.name} p95`]: quantile(ms, 0.95) }),
    )
  }
  console.log(`\n${size} rows, milliseconds a step`)
  console.table(
    Object.fromEntries(
      contestants.map(({ name }, at) => [name, mapValues(figures[at] ?? {}, (value) => Number(value.toPrecision(3)))]),
    ),
  )
  return targetsOf(size, figures[0] ?? {}, figures[1] ?? {})
}

function mapValues(
  record: Readonly<Record<string, number>>,
  change: (value: number) => number,
): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function targetsOf(
  size: number,
  ours: Readonly<Record<string, number>>,
  theirs: Readonly<Record<string, number>>,
): readonly Target[] {
  const times = (what: string) => (theirs[what] ?? 0) / (ours[what] ?? 1)
  const faster = FASTER[size]
  if (!faster) return []
  const p95 = size === 1_000_000
  return [
    { what: `${size} narrow, times as fast`, reached: times('narrow'), atLeast: faster.narrow },
    { what: `${size} broad, times as fast`, reached: times('broad'), atLeast: faster.broad },
    ...(['narrow p95', 'broad p95'] as const).map((what): Target =>
      p95
        ? { what: `${size} ${what}, ms`, reached: ours[what] ?? 0, atMost: 1000 / 60 }
        : { what: `${size} ${what}, times as fast`, reached: times(what), atLeast: 25 },
    ),
    { what: `${size} load, share of theirs`, reached: 1 / times('load ms'), atMost: 1 },
    { what: `${size} memory, share of theirs`, reached: 1 / times('kept MB'), atMost: 0.3 },
  ]
}
