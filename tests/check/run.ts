/**
 * Runs the checks: two lanes side by side, since there are two cores: the unit
 * tests, and everything else with the browser last. A quiet part shows what it
 * printed when it ends. Last stands how long each took. `--quick`: what an inner loop wants, without the built page and the browser.
 */
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { findBrowser } from '../e2e/find-browser.ts'
import { PICTURED } from '../e2e/pictured.ts'

interface Part {
  readonly name: string
  /** A binary of node_modules, and its words. */
  readonly run: readonly [string, ...string[]]
  /** True where what it prints is shown as it comes. */
  readonly live?: boolean
}

interface Outcome {
  readonly name: string
  readonly seconds: number
  /** What a quiet part printed; '' of one that was shown as it came. */
  readonly said: string
  /** Null: it was not run. */
  readonly ok: boolean | null
}

/** Lines of a failed part that are printed again. */
const SAID_AGAIN = 30

const quick = process.argv.includes('--quick')

const FORMAT: Part = { name: 'format', run: ['oxfmt', '--check', '.'] }
const TYPES: Part = { name: 'types', run: ['tsc', '--noEmit'] }
const LINT: Part = { name: 'lint', run: ['oxlint', '--type-aware'] }
const DEAD: Part = { name: 'dead code', run: ['knip'] }
const UNIT: Part = { name: 'unit tests', run: ['vitest', 'run'] }
/* Not in the inner loop: what builds the page, starts the program, or draws every view in a language that nobody speaks. */
const SLOW = ['tests/built/**', 'tests/cli/**', 'tests/texts/pseudo-language.test.tsx']
const UNIT_OF_SOURCE: Part = {
  name: 'unit tests',
  // What was translated for the last run is kept for the next.
  run: ['vitest', 'run', '--experimental.fsModuleCache', ...SLOW.flatMap((path) => ['--exclude', path])],
}
const BUILD: Part = { name: 'build', run: ['vite', 'build', '--logLevel', 'warn'] }
/* Of the pictures a few: half a thousand take longer than all other parts of the build. */
const PAGES: Part = { name: 'pages', run: ['tsx', 'src/cli/write-pages.ts', `--pictures=${PICTURED.join()}`] }
const BROWSER: Part = { name: 'browser tests', run: ['playwright', 'test'], live: true }

/* Quiet parts print when they end, so that two of them do not write through each other. */
function start(
  { run: [command, ...words], live = false }: Part,
  browser: string,
): Promise<Pick<Outcome, 'ok' | 'said'>> {
  const env = { ...process.env, ...(browser === '' ? {} : { DUIXIAN_BROWSER: browser }) }
  const child = spawn('npx', ['--no-install', command, ...words], { env, stdio: live ? 'inherit' : 'pipe' })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve({ ok: false, said: error.message })
    })
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      resolve({ ok: code === 0, said: Buffer.concat(said).toString() })
    })
  })
}

async function runPart(part: Part, browser = ''): Promise<Outcome> {
  const began = performance.now()
  console.log(`▸ ${part.name}`)
  const { ok, said } = await start(part, browser)
  const seconds = (performance.now() - began) / 1000
  console.log(`${ok ? '✓' : '✗'} ${part.name}, ${seconds.toFixed(0)} s`)
  return { name: part.name, seconds, ok, said }
}

async function runLane(parts: readonly Part[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const part of parts) outcomes.push(await runPart(part))
  return outcomes
}

async function runBrowser(isReady: boolean): Promise<Outcome> {
  const { name } = BROWSER
  if (!isReady) return { name, seconds: 0, ok: null, said: '' }
  try {
    return await runPart(BROWSER, findBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { name, seconds: 0, ok: false, said: '' }
  }
}

/* The browser begins while unit tests are still going: it often waits, and they have the core meanwhile. */
async function runBuildAndBrowser(): Promise<readonly Outcome[]> {
  const outcomes = await runLane([FORMAT, TYPES, LINT, DEAD, BUILD, PAGES])
  return [...outcomes, await runBrowser(outcomes.every(({ ok }) => ok === true))]
}

const began = performance.now()
const lanes = await Promise.all([
  quick ? runLane([FORMAT, TYPES, LINT, DEAD]) : runBuildAndBrowser(),
  runLane([quick ? UNIT_OF_SOURCE : UNIT]),
])
const outcomes: Outcome[] = lanes.flat()

/* Of a quiet part that failed, its last lines once more: where only the end of a long log is kept, this is it. */
for (const { name, said } of outcomes.filter(({ ok }) => ok === false)) {
  const lines = stripVTControlCharacters(said).trimEnd().split('\n')
  const failed = lines.filter((line) => /^\s*(?:FAIL|×|❯|✗|\S*Error:)/.test(line))
  console.log(`\n${name}, once more:\n${[...failed.slice(0, SAID_AGAIN), ...lines.slice(-SAID_AGAIN)].join('\n')}`)
}

console.log('')
for (const { name, seconds, ok } of outcomes) {
  const word = ok === null ? 'not run: something before it failed' : `${seconds.toFixed(0)} s${ok ? '' : ' · FAILED'}`
  console.log(`${ok === true ? '✓' : '✗'} ${name.padEnd(14)} ${word}`)
}
console.log(`  ${'in all'.padEnd(14)} ${((performance.now() - began) / 1000).toFixed(0)} s`)
process.exit(outcomes.every(({ ok }) => ok === true) ? 0 : 1)
