import type { Plugin } from 'vite'

const SHEET = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">\s*/g
const PROGRAM = /[ \t]*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)\n?/g

/**
 * What the build wrote is seen as soon as the page itself is there: its style
 * stands in it, and the program is asked for at its end, so that on a thin line
 * the rows need not share it with what they do not wait for.
 */
export function rowsFirst(): Plugin {
  return {
    name: 'rows-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const program = html.match(PROGRAM) ?? []
        return html
          .replace(PROGRAM, '')
          .replace('</body>', () => `${program.join('')}</body>`)
          .replace(SHEET, (link, file: string) => {
            const sheet = bundle[file]
            if (sheet?.type !== 'asset') return link
            delete bundle[file]
            // Never fetched: parts that come later see by it that the style is there.
            const there = `<link rel="stylesheet" disabled href="./${file}">`
            return `<style>${String(sheet.source)}</style>${there}`
          })
      },
    },
  }
}
