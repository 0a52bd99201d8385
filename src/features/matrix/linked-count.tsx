import { matrixTexts } from '#src/texts/matrix/texts.ts'
import type { CSSProperties } from 'react'
import type { MatrixCell } from '#src/derive/matrix/matrix.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatCount } from '#src/numbers/number.ts'
import { statusWord } from '#src/format/words.ts'
import { StatusMix } from '#src/marks/status-mix.tsx'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import type { hrefFor as HrefFor } from '#src/state/view-store.ts'
import { byVerdict } from './by-verdict.ts'
import styles from './matrix-table.module.css'

export interface LinkedCountProps {
  readonly cell: MatrixCell
  /** Row and column in words. */
  readonly place: string
  /** The count that takes the deepest shade. */
  readonly most: number
  readonly mixed: boolean
  readonly hrefFor: typeof HrefFor
  readonly lang: Language
  /** Totals have no shade, so that they do not drown the cells. */
  readonly shaded?: boolean
}

/** A count that leads to its items in the table view, with the status mix below it where asked for. */
export function LinkedCount({ cell, place, most, mixed, hrefFor, lang, shaded = false }: LinkedCountProps) {
  const texts = matrixTexts(lang)
  const { count, mix, filter } = cell
  const parts = [...mix].map(([status, each]) => texts.part(statusWord(status, lang), each))
  const label = texts.cell(place, count) + texts.mix(parts)
  const style = shaded ? ({ '--weight': 8 + 40 * Math.sqrt(count / most) } as CSSProperties) : undefined
  const content = (
    <>
      <b>{formatCount(count, lang)}</b>
      {mixed && (
        <>
          <StatusMix mix={mix} share={shaded ? count / most : 1} />
          <span className={styles.parts} aria-hidden="true">
            {[...byVerdict(mix)].map(([verdict, each]) => (
              <span key={verdict}>
                <VerdictGlyph verdict={verdict} size={9} />
                {each}
              </span>
            ))}
          </span>
        </>
      )}
    </>
  )
  if (!filter) {
    return (
      <span className={styles.count} style={style} title={`${label} ${texts.unlinked}`}>
        {content}
      </span>
    )
  }
  return (
    <a
      className={styles.count}
      href={hrefFor({ ...filter, view: 'ledger', group: null, item: null })}
      style={style}
      title={label}
      aria-label={label}
    >
      {content}
    </a>
  )
}
