import { tagOfText } from '#src/domain/languages.ts'
import { citationTexts } from '#src/texts/citation/texts.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Citation } from '#src/domain/ledger.ts'
import { useLanguage, useTexts } from './use-texts.ts'

/** Where a figure was read: source (a link where it has an address), place, figure as written, strength. */
export function CitationText({ citation, index }: { readonly citation: Citation; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const t = useTexts(citationTexts)
  const source = index.sources.get(citation.source)
  const title = source?.title[lang] ?? citation.source
  const place =
    citation.section &&
    (citation.paragraph ? t.paragraph(citation.section[lang], citation.paragraph) : citation.section[lang])
  const details = [source?.publisher?.[lang], source?.published, source && t.strength(source.strength)].filter(Boolean)
  return (
    <span>
      {source?.url ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener" title={t.opensSource}>
          {title}
        </a>
      ) : (
        title
      )}
      <span style={{ color: 'var(--ink-2)' }}>
        {place && ` · ${place}`}
        {citation.figure && (
          <>
            {' · '}
            <span lang={tagOfText(citation.figure)}>{t.asWritten(citation.figure)}</span>
          </>
        )}
        {details.length > 0 && ` · ${details.join(' · ')}`}
      </span>
    </span>
  )
}
