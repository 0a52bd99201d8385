import type { Plugin } from 'vite'

/** The first view's texts in a language that does not come with the program (texts/load-texts.ts). */
const TEXTS = /\/src\/texts\/first-(\w+)\.ts$/

/** Written out into the page: an address in such a language asks for its texts beside the program, not after it. */
const PRELOAD = (files: Readonly<Record<string, string>>) => `
      var texts = ${JSON.stringify(files)}[(/[?&]lang=(\\w+)/.exec(location.search) || [])[1]]
      if (texts) {
        var link = document.createElement('link')
        link.rel = 'modulepreload'
        link.setAttribute('href', './' + texts)
        document.head.append(link)
      }
    `

/** Starts the download of a language's texts with the page where its address asks for that language. */
export function preloadTexts(): Plugin {
  return {
    name: 'preload-texts',
    apply: 'build',
    transformIndexHtml(_, { bundle = {} }) {
      const files = Object.values(bundle).flatMap((chunk) => {
        const ids = chunk.type === 'chunk' ? chunk.moduleIds : []
        return ids.flatMap((id) => {
          const lang = TEXTS.exec(id)?.[1]
          return lang === undefined ? [] : [[lang, chunk.fileName] as const]
        })
      })
      return [{ tag: 'script', children: PRELOAD(Object.fromEntries(files)), injectTo: 'body' as const }]
    },
  }
}
