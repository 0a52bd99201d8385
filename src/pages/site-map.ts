import { xmlText } from './xml-text.ts'

/** A page by its whole address, with the day it was written for. Its head names it in the other languages. */
export interface MappedPage {
  readonly address: string
  readonly day: string
}

/** The list of pages for search engines (sitemaps.org), at most 50,000 of them. */
export function siteMap(pages: readonly MappedPage[]): string {
  const entries = pages.map(({ address, day }) => `<url><loc>${xmlText(address)}</loc><lastmod>${day}</lastmod></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
}
