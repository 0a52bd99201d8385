import { dueSaid } from '#src/derive/due-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { bucketOf } from '#src/derive/status-strip.ts'
import { unitOf } from '#src/domain/known.ts'
import { formatDeadline } from '#src/format/date.ts'
import { formatTargetFigure } from '#src/format/figure.ts'
import { statusWord } from '#src/format/words.ts'
import { placeLine } from '#src/marks/place-line.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import { latestWords } from './latest-words.ts'
import { linkTo, type PageContext } from './site.ts'

/** Commitments as a list, each leading to its page: title, place, target, latest figure, deadline, verdict. */
export function RecordRows({ context, items }: { readonly context: PageContext; readonly items: readonly Item[] }) {
  const { lang, site } = context
  const { index } = site.assessed
  const t = pageTexts(lang)
  return (
    <ul className="rows">
      {items.map((item) => {
        const { commitment, assessment } = item
        const { measure, id } = commitment
        const { target } = assessment
        const said = [
          measure && target && t.target(formatTargetFigure(target, measure, unitOf(commitment, index), lang)),
          commitment.kind !== 'direction' && t.latest(latestWords(item, index, lang)),
          t.due(formatDeadline(dueSaid(commitment, assessment), lang)),
          statusWord(bucketOf(assessment), lang),
        ]
        return (
          <li key={id}>
            <a href={linkTo(context, { kind: 'record', id })}>
              <b>{commitment.title[lang]}</b>
            </a>
            <small>{placeLine(commitment, index, lang)}</small>
            <small>{said.filter(Boolean).join(' · ')}</small>
          </li>
        )
      })}
    </ul>
  )
}
