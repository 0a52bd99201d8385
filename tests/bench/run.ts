/** `npm run bench`: every benchmark side by side in one run, as ratios; fails where one misses its target. `--million` adds a million rows, `--quick` visits pages fewer times, `--page` measures the page alone. */
import { benchEngine } from './engine.ts'
import { benchPage } from './page.ts'
import { isMet, type Target } from './target.ts'

const asked = (flag: string): boolean => process.argv.includes(flag)
const rows = [10_000, 100_000, ...(asked('--million') ? [1_000_000] : [])]

const benchmarks: readonly (() => readonly Target[] | Promise<readonly Target[]>)[] = [
  ...(asked('--page') ? [] : rows.map((count) => () => benchEngine(count))),
  () => benchPage(asked('--quick') ? 2 : 5),
]

const targets: Target[] = []
for (const benchmark of benchmarks) targets.push(...(await benchmark()))

console.log('\nTargets')
for (const target of targets) {
  const limit = target.atLeast === undefined ? `at most ${target.atMost?.toFixed(2)}` : `at least ${target.atLeast}`
  console.log(`${isMet(target) ? 'met   ' : 'MISSED'}  ${target.what}: ${target.reached.toFixed(2)} (${limit})`)
}
if (!targets.every(isMet)) process.exitCode = 1
