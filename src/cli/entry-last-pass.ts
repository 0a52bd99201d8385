import { minify } from 'terser'
import type { Plugin } from 'vite'

/** Tells V8 to compile every function beside the main thread while the file is on its way: nearly all of them are called before the page answers. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n'

/**
 * The program of the first view once more: terser finds a kilobyte (brotli) that the bundler's own minifier, which is
 * much faster and does all the rest, leaves.
 */
export function entryLastPass(): Plugin {
  return {
    name: 'entry-last-pass',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.isEntry) continue
          const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 3 } })
          if (code === undefined) throw new Error(`${chunk.fileName} came out of terser empty.`)
          chunk.code = COMPILE_AT_ONCE + code
        }
      },
    },
  }
}
