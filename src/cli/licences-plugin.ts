import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { formatLicenceList, formatLicenceTexts, packageFolder, readPackage } from './licences.ts'

const LIST = 'THIRD-PARTY.md'
/** What the service worker is put together from: another build writes it, whose modules this one does not see. */
const SERVICE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

/** The packages that a written service worker names, without their versions. */
export function workboxPackages(code: string): readonly string[] {
  return [...new Set([...code.matchAll(/workbox:([a-z-]+):\d/g)].map((match) => `workbox-${match[1]}`))].sort()
}

/** The list as it stands, or as it should stand after `npm run licences`. */
function settleList(list: string): void {
  if (process.env['DUIXIAN_LICENCES'] === 'write') writeFileSync(LIST, list)
  else if (!existsSync(LIST) || readFileSync(LIST, 'utf8') !== list)
    throw new Error(`${LIST} is not what this build ships: run "npm run licences" and look at what changed.`)
}

/** A comment cannot hold two hyphens. */
function asComment(text: string): string {
  return `<!--\n${text.replace(/-(?=-)/g, '- ')}-->\n`
}

/**
 * Keeps the list of what is shipped true (LIST), and ships the licences with
 * it: as licences.txt beside the page, or within the single file.
 */
export function licences(): { readonly page: Plugin; readonly worker: () => Plugin[] } {
  const folders = new Set<string>()
  const collect = (bundle: Rollup.OutputBundle): void => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      for (const id of chunk.moduleIds) {
        const folder = packageFolder(id)
        if (folder !== null) folders.add(folder)
      }
    }
  }
  let isFile = false
  /** Where the service worker is written; '' where nothing is. */
  let serviceWorker = ''
  const page: Plugin = {
    name: 'licences',
    apply: 'build',
    enforce: 'post',
    configResolved({ mode, root, build }) {
      isFile = mode === 'file'
      serviceWorker = build.write ? join(root, build.outDir, 'sw.js') : ''
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        collect(bundle)
        const others = isFile ? [] : SERVICE_WORKER.map((name) => join('node_modules', name))
        const packages = [...folders, ...others].map(readPackage)
        const texts = formatLicenceTexts(packages, readFileSync('LICENSE', 'utf8'))
        const html = bundle['index.html']
        if (isFile && html?.type === 'asset') html.source = `${String(html.source)}${asComment(texts)}`
        if (isFile) return
        settleList(formatLicenceList(packages))
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts })
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (isFile || !existsSync(serviceWorker)) return
        const found = workboxPackages(readFileSync(serviceWorker, 'utf8'))
        if (found.join() !== SERVICE_WORKER.join())
          throw new Error(`The service worker holds ${found.join(', ')}: say so in src/cli/licences-plugin.ts.`)
      },
    },
  }
  const worker = (): Plugin[] => [{ name: 'licences-worker', generateBundle: (_, bundle) => collect(bundle) }]
  return { page, worker }
}
