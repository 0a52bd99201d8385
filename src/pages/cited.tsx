import { tagOfText } from '#src/domain/languages.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Citation } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { citationTexts } from '#src/texts/citation/texts.ts'

export interface CitedProps {
  readonly citation: Citation
  readonly index: LedgerIndex
  readonly lang: Language
}

/** Where something was read, on a line of its own: source (a link where it has an address), place, figure as written, strength. */
export function Cited({ citation: { source: id, section, paragraph, figure }, index, lang }: CitedProps) {
  const s = citationTexts(lang)
  const source = index.sources.get(id)
  const title = source?.title[lang] ?? id
  const place = section && (paragraph ? s.paragraph(section[lang], paragraph) : section[lang])
  const details = [source?.publisher?.[lang], source?.published, source && s.strength(source.strength)]
  return (
    <small>
      {source?.url ? (
        <a href={source.url} rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        title
      )}
      {place && ` · ${place}`}
      {figure && (
        <>
          {' · '}
          <span lang={tagOfText(figure)}>{s.asWritten(figure)}</span>
        </>
      )}
      {details
        .filter(Boolean)
        .map((text) => ` · ${text}`)
        .join('')}
    </small>
  )
}
