import type { ReactNode } from 'react'
import { LANGUAGE_TAGS, otherLanguages } from '#src/domain/languages.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { formatDate } from '#src/format/date.ts'
import { datasetTexts } from '#src/texts/dataset/texts.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Way } from './follow.ts'
import { picturePath, wayUp } from '#src/url/page-paths.ts'
import { CARD_SIZE } from './card/card.ts'
import { linkTo, linkToView, ownPath, wholeAddress, type PageContext } from './site.ts'
import { PAGE_STYLE } from './page-style.ts'

export interface PageFrameProps {
  readonly context: PageContext
  readonly title: string
  /** One or two sentences for link previews and search engines. */
  readonly description: string
  /** As schema.org has it; said to machines only. */
  readonly data: Readonly<Record<string, unknown>>
  /** The address of what the page shows, within the program. */
  readonly programHref: string
  /** What tells of changes and deadlines of what is on the page. */
  readonly ways: readonly Way[]
  readonly children: ReactNode
}

/** The site's own picture, beside index.html. */
const CARD = 'card.png'

/** What such a page may do: show itself. It has no script. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** A whole page, with what machines are told in its head, and the way into the program. */
export function PageFrame({ context, title, description, data, programHref, ways, children }: PageFrameProps) {
  const { site, lang } = context
  const { ledger } = site.assessed.index
  const t = pageTexts(lang)
  const s = screenTexts(lang)
  return (
    <html lang={LANGUAGE_TAGS[lang]}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{s.documentTitle(title)}</title>
        <meta name="description" content={description} />
        <link rel="icon" href={`${wayUp(ownPath(context))}icons/icon.svg`} />
        {ways.map(({ what, type, href }) => (
          <link key={what} rel="alternate" type={type} title={t.follow[what]} href={href} />
        ))}
        <HeadLinks context={context} title={title} description={description} />
        {/* Text of these two elements is no markup; React would write it as markup. */}
        {/* oxlint-disable-next-line react/no-danger -- a sheet of ours */}
        <style dangerouslySetInnerHTML={{ __html: PAGE_STYLE }} />
        {/* oxlint-disable-next-line react/no-danger -- JSON without "<" */}
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(data) }} />
      </head>
      <body>
        <header>
          <a className="mark" href={linkToView(context, {})}>
            {s.appName}
          </a>
          <a href={linkTo(context, { kind: 'index' })}>{ledger.title[lang]}</a>
          <nav aria-label={t.languages}>
            {otherLanguages(lang).map((each) => (
              <a
                key={each}
                href={wayUp(ownPath(context)) + ownPath({ ...context, lang: each })}
                lang={LANGUAGE_TAGS[each]}
                hrefLang={LANGUAGE_TAGS[each]}
              >
                {pageTexts(each).thisLanguage}
              </a>
            ))}
          </nav>
        </header>
        <main>
          {ledger.synthetic && <p className="synthetic">{s.syntheticLong}</p>}
          <p className="open">
            <a href={programHref}>{t.open}</a>
          </p>
          {children}
        </main>
        <footer>
          <p>{t.standsAt(formatDate(ledger.edition, lang))}</p>
          <p>{s.footer}</p>
          <ul className="ways">
            {ways.map(({ what, href }) => (
              <li key={what}>
                <a href={href}>{t.follow[what]}</a>
              </li>
            ))}
            <li>
              <a href={linkTo(context, { kind: 'data' })}>{datasetTexts(lang).title}</a>
            </li>
          </ul>
        </footer>
      </body>
    </html>
  )
}

/** What chat apps and search engines read. Whole addresses only: without `home` they are left out. */
function HeadLinks({ context, title, description }: Pick<PageFrameProps, 'context' | 'title' | 'description'>) {
  const { site, lang } = context
  const address = wholeAddress(context)
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={site.assessed.index.ledger.title[lang]} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={LANGUAGE_TAGS[lang].replace('-', '_')} />
      <Picture context={context} title={title} />
      <meta itemProp="name" content={title} />
      <meta itemProp="description" content={description} />
      {address !== null && (
        <>
          <meta property="og:url" content={address} />
          <link rel="canonical" href={address} />
          {LANGUAGES.map((each) => (
            <link
              key={each}
              rel="alternate"
              hrefLang={LANGUAGE_TAGS[each]}
              href={wholeAddress(context, each) ?? undefined}
            />
          ))}
        </>
      )}
    </>
  )
}

/** The picture beside a link: the page's own where one was drawn, else the site's. */
function Picture({ context, title }: Pick<PageFrameProps, 'context' | 'title'>) {
  const { site, lang } = context
  const path = ownPath(context)
  const isOwn = site.pictured.has(path)
  const picture = isOwn ? picturePath(path) : CARD
  const href = site.home === null ? wayUp(path) + picture : new URL(picture, site.home).href
  return (
    <>
      <meta property="og:image" content={href} />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={isOwn ? title : site.assessed.index.ledger.title[lang]} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta itemProp="image" content={href} />
    </>
  )
}

/** JSON that no script element ends on. */
function asScript(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
