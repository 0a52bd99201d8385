import type { Plugin } from 'vite'

/** The picture that chat apps show beside a link: public/card.png, 1200 × 630. */
const CARD = './card.png'

/**
 * A Vite plugin for what index.html says to chat apps. Many of them follow only
 * whole addresses, so at build the picture's is made absolute and og:url added
 * from `home` of public/ledgers/index.json; null: both stay as they are, for
 * the picture relative.
 */
export function linkPreview(home: string | null): Plugin {
  return {
    name: 'link-preview',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (home === null) return undefined
        const card = new URL(CARD, home).href
        const tags = [{ tag: 'meta', attrs: { property: 'og:url', content: home }, injectTo: 'head' as const }]
        return { html: html.replaceAll(`"${CARD}"`, () => `"${card}"`), tags }
      },
    },
  }
}
