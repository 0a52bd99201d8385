import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/e2e/find-browser.ts'

const PORT = 4174
/** Not the root, so that every test also proves that a sub-path works. */
const BASE = '/promises/2026/'

/**
 * Playwright switches these off, but of two such lists Chromium takes the last: they are said again, before ours.
 * Ours are pages that Chromium draws for the address bar's list, in each new window, seen or not: a second of work a test.
 */
const SWITCHED_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  // The headless shell would fit letters to whole pixels: lines break where a reader's do.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages live for seconds: what the optimizing compiler would save comes too late.
  '--js-flags=--no-opt',
  `--disable-features=${SWITCHED_OFF.join(',')}`,
]

/** The headless shell does not change the size of a window that fills the screen, as a show's does; a whole browser does. */
const WITH_WINDOW = /\/stage-(?:faces|overview)\.spec\.ts$/

export default defineConfig({
  testDir: process.env['DUIXIAN_SHOTS'] ? 'tests/shots' : 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  // A shared machine may stall once; a test that needs its second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    // The page is kept between tests, what it stored is not: its scripts are compiled once and not 230 times.
    reuseContext: true,
    // What moves is drawn at once. Tests that look at a movement ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: `http://127.0.0.1:${PORT}${BASE}`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // Not China's: nothing may depend on where the reader sits.
    timezoneId: 'America/Los_Angeles',
    // Tests of being carried along allow it themselves; for the others every page comes from the server.
    serviceWorkers: 'block',
    // A trace costs half as much again as the test: it is kept of a second try, or of all with --trace on.
    trace: 'on-first-retry',
    // Playwright's own would be drawn at the end of each test, and thrown away where it passed: open.ts draws it of a failed one.
    screenshot: 'off',
    video: 'off',
    launchOptions: { executablePath: process.env['DUIXIAN_BROWSER'] ?? '/usr/bin/chromium', args: ARGS },
  },
  projects: [
    { name: 'pages', testIgnore: WITH_WINDOW },
    {
      name: 'window',
      testMatch: WITH_WINDOW,
      use: { launchOptions: { executablePath: findBrowser({ whole: true }), args: ARGS } },
    },
  ],
  webServer: {
    command: `node --import tsx tests/e2e/serve-dist.ts ${PORT} ${BASE}`,
    url: `http://127.0.0.1:${PORT}${BASE}`,
    reuseExistingServer: false,
  },
})
