import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import type { Ledger } from '#src/domain/ledger.ts'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { LANGUAGE_TAGS } from '#src/domain/languages.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { pagePath } from '#src/url/page-paths.ts'
import { writtenTexts } from '#src/texts/written/texts.ts'
import { readLedgerListText, readLedgerText } from '#src/domain/read-ledger-text.ts'
import { SHORT_CLASS_NAMES } from './class-name.ts'

const ENTRY = 'src/app/written-page.tsx'
/** Beside the packages, which the built program asks Node for. */
const FOLDER = 'node_modules/.written-'

/** What ENTRY exports; its code is built for Node as the page's is for browsers, since it takes style sheets with it. */
interface Module {
  readonly writtenPage: (
    list: LedgerList,
    ledger: Ledger,
    now: number,
  ) => Promise<{ readonly html: string; readonly mark: string }>
}

const LATER = '\0later'

/** Its room is in the first view, whenever its code comes. */
const HAS_ROOM = /\/late-parts\.ts$/

/** Other parts whose code comes later are no part of the first view: they are left to the browser. */
const leaveLater: Plugin = {
  name: 'leave-later',
  resolveDynamicImport: (id) => (typeof id === 'string' && HAS_ROOM.test(id) ? null : LATER),
  resolveId: (id) => (id === LATER ? id : null),
  load: (id) => (id === LATER ? `throw Object.assign(new Error('later'), { name: 'left-to-browser' })` : null),
}

async function loadEntry(): Promise<Module> {
  const outDir = mkdtempSync(FOLDER)
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      plugins: [leaveLater, react()],
      css: SHORT_CLASS_NAMES,
      build: {
        ssr: ENTRY,
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        rolldownOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
      },
    })
    const module: Module = await import(pathToFileURL(join(outDir, 'entry.mjs')).href)
    return module
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** What a reader without scripts is told, in every language, and where the pages are that need none. */
function withoutScripts(ledger: string): string {
  const lines = LANGUAGES.map((lang) => {
    const t = writtenTexts(lang)
    const href = `./${pagePath(ledger, { kind: 'index' }, lang)}`
    return `<p lang="${LANGUAGE_TAGS[lang]}">${t.withoutScripts} <a href="${href}">${t.pages}</a></p>`
  })
  return `<noscript><div style="padding: 16px 32px">${lines.join('')}</div></noscript>`
}

/** Writes the overview of the default ledger into the page, where that ledger is whole. `listFile`: the deployment's list of ledgers. */
export function writtenPage(listFile: string): Plugin {
  return {
    name: 'written-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const list = readLedgerListText(readFileSync(listFile, 'utf8'))
        if (!list.ok) return html
        const ledger = readLedgerText(readFileSync(join(dirname(listFile), `${list.value.default}.json`), 'utf8'))
        if (!ledger.ok || ledger.setAside.length > 0) return html
        const entry = await loadEntry()
        const written = await entry.writtenPage(list.value, ledger.ledger, Date.now())
        return html
          .replace(/<noscript>.*<\/noscript>/s, () => withoutScripts(list.value.default))
          .replace('<div id="opening">', '<div id="opening" data-before-page>')
          .replace('<div id="root"></div>', () => `<div id="root" data-written="${written.mark}">${written.html}</div>`)
      },
    },
  }
}
