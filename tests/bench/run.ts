/** `npm run bench`: every benchmark side by side in one run, as ratios; fails where one misses its target. `--million` adds a million rows, `--quick` visits pages fewer times. */
import { benchEngine } from './engine.ts'
import { benchPage } from './page.ts'
import { isMet, type Target } from './target.ts'

const benchmarks: readonly (() => readonly Target[] | Promise<readonly Target[]>)[] = [
  () => benchEngine(10_000),
  () => benchEngine(100_000),
  () => benchPage(process.argv.includes('--quick') ? 2 : 5),
  ...(process.argv.includes('--million') ? [() => benchEngine(1_000_000)] : []),
]

const targets: Target[] = []
for (const benchmark of benchmarks) targets.push(...(await benchmark()))

console.log('\nTargets')
for (const target of targets) {
  const limit = target.atLeast === undefined ? `at most ${target.atMost?.toFixed(2)}` : `at least ${target.atLeast}`
  console.log(`${isMet(target) ? 'met   ' : 'MISSED'}  ${target.what}: ${target.reached.toFixed(2)} (${limit})`)
}
if (!targets.every(isMet)) process.exitCode = 1
