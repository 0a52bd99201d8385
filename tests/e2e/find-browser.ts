import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

function onPath(): string | null {
  for (const name of NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return null
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return null
  console.log('No browser found; installing the chromium package (with Chinese fonts).')
  const run = (...words: readonly string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update')
  run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  return onPath()
}

/**
 * The path of a Chromium: DUIXIAN_BROWSER, one on the PATH, Playwright's own, or
 * Debian's package where this runs as root. Throws one sentence where there is none.
 */
export function findBrowser(): string {
  const named = process.env['DUIXIAN_BROWSER']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`DUIXIAN_BROWSER names ${named}, which does not exist; set it to the path of a Chromium browser.`)
  }
  const found = onPath() ?? playwrightsOwn() ?? fromDebian()
  if (found) return found
  throw new Error(
    'No Chromium browser was found: install one, or set DUIXIAN_BROWSER to its path, and run npm test again.',
  )
}
