import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium } from '@playwright/test'

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
/* The same engine without a window of its own around each page, which takes a fifth of the work of a page start. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']

function onPath(names: readonly string[]): string | null {
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return null
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function fromDebian(names: readonly string[]): string | null {
  if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return null
  console.log('No browser found; installing the chromium packages (with Chinese fonts).')
  const run = (...words: readonly string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update')
  run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  try {
    run('install', '-y', '--no-install-recommends', 'chromium-headless-shell')
  } catch {
    console.log('This release has no package of the headless shell; the whole browser does its work.')
  }
  return onPath(names)
}

/**
 * The path of a Chromium: DUIXIAN_BROWSER, one on the PATH (a headless shell first; with `whole` only a browser with
 * windows), Playwright's own, or Debian's packages where this runs as root. Throws one sentence where there is none.
 */
export function findBrowser({ whole = false } = {}): string {
  const named = process.env['DUIXIAN_BROWSER']
  if (named !== undefined && named !== '' && !(whole && SHELLS.includes(basename(named)))) {
    if (existsSync(named)) return named
    throw new Error(`DUIXIAN_BROWSER names ${named}, which does not exist; set it to the path of a Chromium browser.`)
  }
  const names = whole ? WHOLE : [...SHELLS, ...WHOLE]
  const found = onPath(names) ?? playwrightsOwn() ?? fromDebian(names)
  if (found) return found
  throw new Error(
    'No Chromium browser was found: install one, or set DUIXIAN_BROWSER to its path, and run npm test again.',
  )
}
