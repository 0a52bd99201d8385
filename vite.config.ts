import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { serveMockWorker } from './mocks/vite-plugin.ts'
import { offlinePlugin } from './src/cli/offline-plugin.ts'
import { checkedLedgers } from './src/cli/checked-ledgers.ts'
import { contentPolicy } from './src/cli/content-policy.ts'
import { embedLedgers } from './src/cli/embed-ledgers.ts'
import { SHORT_CLASS_NAMES } from './src/cli/class-name.ts'
import { entryLastPass } from './src/cli/entry-last-pass.ts'
import { licences } from './src/cli/licences-plugin.ts'
import { linkPreview } from './src/cli/link-preview.ts'
import { preloadLedger } from './src/cli/preload-ledger.ts'
import { preloadTexts } from './src/cli/preload-texts.ts'
import { queriesAlone } from './src/cli/queries-alone.ts'
import { rowsFirst } from './src/cli/rows-first.ts'
import { writtenLinks } from './src/cli/written-links.ts'
import { writtenPage } from './src/cli/written-page-plugin.ts'

const NO_TESTS = ['tests/e2e/**', 'node_modules/**']
/** Tests that draw charts: the library of charts mixes kinds of modules, which only a whole thread takes. */
const WITH_CHARTS = [
  'src/features/presentation/presentation.test.tsx',
  'src/features/presentation/speaker/speaker.test.tsx',
  'tests/texts/pseudo-language.test.tsx',
]
const LIST = 'public/ledgers/index.json'
const shipped = licences()

/* One HTML file, opened from disk: the ledgers are in it, and there is nothing to preload or to keep offline. */
const forFile = () => [embedLedgers(LIST), viteSingleFile({ removeViteModuleLoader: true })]
const forHost = (isMeasured: boolean) => [
  ...(isMeasured ? [] : [writtenPage(LIST), rowsFirst()]),
  entryLastPass(),
  contentPolicy(),
  checkedLedgers(LIST),
  preloadLedger(LIST),
  preloadTexts(),
  writtenLinks(LIST),
  linkPreview(JSON.parse(readFileSync(LIST, 'utf8')).home),
]

const TESTS: ViteUserConfig['test'] = {
  // Left to itself vitest takes one core of two, and a process a file.
  pool: 'threads',
  maxWorkers: 2,
  // No measure of speed: a machine that is shared may stall.
  testTimeout: 60_000,
  setupFiles: ['tests/setup.ts'],
  exclude: NO_TESTS,
  projects: [
    // Without a page nothing is left behind, and the modules are loaded once a worker: half of the time.
    {
      extends: true,
      test: { name: 'core', environment: 'node', isolate: false, include: ['{src,tests,mocks}/**/*.test.ts'] },
    },
    // Each file has a page of its own, but jsdom is loaded once a worker: half of the time.
    {
      extends: true,
      test: {
        name: 'page',
        environment: 'jsdom',
        pool: 'vmThreads',
        setupFiles: ['tests/web-streams.ts', 'tests/setup.ts'],
        include: ['{src,tests,mocks}/**/*.test.tsx'],
        exclude: [...NO_TESTS, ...WITH_CHARTS],
      },
    },
    // Its kinds of modules go together in a thread of its own alone.
    { extends: true, test: { name: 'charts', environment: 'jsdom', include: WITH_CHARTS } },
  ],
}

/** The name of the first part that a file is of, with a mark where it is of several: the first view names them all. */
const shortName = (name: string) =>
  name
    .replace(/^part~/, '')
    .replace(/~.*/, '~')
    .replace(/\..*/, '')

export default defineConfig(({ mode, command }) => ({
  base: './',
  publicDir: mode === 'file' ? false : 'public',
  plugins: [
    react(),
    queriesAlone(),
    ...(mode === 'file' ? forFile() : forHost(mode === 'measure')),
    ...(mode !== 'file' && mode !== 'measure' && command === 'build' ? offlinePlugin() : []),
    shipped.page,
    serveMockWorker(),
  ],
  css: SHORT_CLASS_NAMES,
  worker: { plugins: shipped.worker },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The desk's workers stand in its own code, which comes with the desk; tests weigh what comes with the page.
    chunkSizeWarningLimit: 700,
    // What the first view needs is one file, a tenth smaller than the same in forty. What comes later comes in
    // few: code that several parts share goes with its nearest where it is small. A file is named after its first part.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
        assetFileNames: ({ names }) => `assets/${shortName(names[0] ?? 'file')}-[hash][extname]`,
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'], priority: 2 },
            // What the page has room for and need not wait for: one file, whatever else uses a part of it.
            { name: 'late', test: /\/src\/app\/late-parts\.ts$/, priority: 1 },
            // Opened with every page: left to itself it would be put with a part of the charts, and bring those.
            { name: 'offline', test: /\/src\/(?:features|texts)?\/?offline\//, priority: 1 },
            // What the first view says in another language than its own, and the parts that speak several bring it too.
            { name: 'english', test: /\/src\/texts\/first-en\.ts$/, priority: 1 },
            // What checks records is one file of its own: shared out among the parts, they would import each other in a ring.
            { name: 'records', test: /node_modules\/zod\/|\/src\/domain\//, priority: 1 },
            // The desk's own kinds of records, tables and months: for the same reason.
            { name: 'sheets', test: /\/src\/desk\/(?:month|records|sheet|grammar)\//, priority: 1 },
            // With the first search, and not with the views.
            { name: 'search', test: /\/src\/derive\/search\//, priority: 1 },
            { name: 'part', entriesAware: true, entriesAwareMergeThreshold: 12_000 },
          ],
        },
      },
    },
  },
  test: TESTS,
}))
