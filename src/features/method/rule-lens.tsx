import { formatCount } from '#src/numbers/number.ts'
import { methodPageTexts } from '#src/texts/method-page/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useUnderRule } from '#src/data/assessed.ts'
import { judgedOtherwise } from '#src/derive/finding/find-method.ts'
import { buildStatusStrip } from '#src/derive/status-strip.ts'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { describeBands } from '#src/format/rule-words.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { statusWord } from '#src/format/words.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { choose } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import styles from './method.module.css'

const MOST_LISTED = 100

/** Every rule with its bands and what it would make of the selection. */
export function RuleLens({ selection }: { readonly selection: Selection }) {
  const { index } = selection.assessed
  return (
    <div className={styles.lens} data-side-by-side>
      {[...index.rules.values()].map((rule) => (
        <RuleCard key={rule.id} rule={rule} selection={selection} />
      ))}
    </div>
  )
}

function RuleCard({ rule, selection }: { readonly rule: Rule; readonly selection: Selection }) {
  const lang = useLanguage()
  const m = useTexts(methodPageTexts)
  const { assessed, items } = selection
  const current = rule.id === assessed.rule.id
  const others = useUnderRule(assessed, rule.id)
  return (
    <article className={styles.rule} data-current={current}>
      <h3>{rule.name[lang]}</h3>
      <p className={text.quiet}>{rule.summary[lang]}</p>
      <dl className={styles.bands}>
        {describeBands(rule, lang).map((band) => (
          <div key={band.range} style={{ display: 'contents' }}>
            <dt>
              <VerdictGlyph verdict={band.verdict ?? 'unjudged'} /> {band.word}
            </dt>
            <dd>{band.range}</dd>
          </div>
        ))}
      </dl>
      {others && <Outcome items={items} others={others} current={current} />}
      <p className={text.quiet}>{m.ruleSource(rule.source.title[lang])}</p>
      {current ? (
        <p className={text.quiet}>✓ {m.lensCurrent}</p>
      ) : (
        <Button onClick={() => choose('rule', rule.id === assessed.index.ledger.defaultRule ? null : rule.id)}>
          {m.lensUse}
        </Button>
      )}
    </article>
  )
}

interface OutcomeProps {
  readonly items: readonly Item[]
  /** Every item of the ledger under the other rule, by commitment id. */
  readonly others: ReadonlyMap<string, Item>
  readonly current: boolean
}

/** How many of the selection's items the rule judges otherwise, its counts by status, and which items they are. */
function Outcome({ items, others, current }: OutcomeProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const m = useTexts(methodPageTexts)
  const under = items.map(({ commitment }) => others.get(commitment.id)).filter((item) => item !== undefined)
  const changed = judgedOtherwise(items, others)
  return (
    <>
      {!current && <p className={styles.change}>{m.lensChanges(changed.length)}</p>}
      <ul className={styles.counts} aria-label={m.lensCounts}>
        {[...buildStatusStrip(under)].map(([status, count]) => (
          <li key={status}>
            <VerdictGlyph verdict={status} size={12} />
            {statusWord(status, lang)} {formatCount(count, lang)}
          </li>
        ))}
      </ul>
      {changed.length > 0 && (
        <details className={text.quiet}>
          <summary>{m.lensWhich}</summary>
          <ul>
            {changed.slice(0, MOST_LISTED).map(({ commitment }) => (
              <li key={commitment.id}>
                <ItemLink commitment={commitment} />
              </li>
            ))}
            {changed.length > MOST_LISTED && <li>{t.setAsideMore(changed.length - MOST_LISTED)}</li>}
          </ul>
        </details>
      )}
    </>
  )
}
