/** Runs the browser tests (or, with --shots, the screenshots) against a production build under a sub-path. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { findBrowser } from './find-browser.ts'
import { PICTURED } from './pictured.ts'

const require = createRequire(import.meta.url)
const words = process.argv.slice(2)
const shots = words.includes('--shots')

function run(script: string, ...rest: readonly string[]): number {
  const env = { ...process.env, DUIXIAN_BROWSER: browser, ...(shots ? { DUIXIAN_SHOTS: '1' } : {}) }
  return spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit', env }).status ?? 1
}

let browser = ''
try {
  browser = findBrowser()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const built = run(
  require.resolve('vite/package.json').replace('package.json', 'bin/vite.js'),
  'build',
  '--logLevel',
  'warn',
)
const written = built || run(require.resolve('tsx/cli'), 'src/cli/write-pages.ts', `--pictures=${PICTURED.join()}`)
process.exit(
  written || run(require.resolve('@playwright/test/cli'), 'test', ...words.filter((word) => word !== '--shots')),
)
