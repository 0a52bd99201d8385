import { nextLanguage } from '#src/domain/languages.ts'
import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { buildAsks } from '#src/derive/coverage/asks.ts'
import type { RadarUnit } from '#src/derive/coverage/radar.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { Language } from '#src/domain/terms.ts'
import { questionsText } from '#src/format/coverage/question.ts'
import { urgencyWords } from '#src/format/coverage/urgency.ts'
import { unitName } from '#src/format/unit-name.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { leadsToAsks } from '#src/state/view-store.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { useWhole } from '#src/ui/on-paper.ts'
import coverageStyles from './coverage.module.css'
import styles from './radar.module.css'
import { RadarQuestions } from './radar-questions.tsx'
import '#src/texts/every-language.ts'

/** Units drawn at first and added by each "more". */
const PAGE = 12

/** The silent, the due and the never reported, by responsible unit, the most urgent first, as questions to be copied and sent. A link to the questions leads here. */
export function Radar({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const [pages, setPages] = useState(1)
  const { items, assessed } = selection
  const { index, asOf } = assessed
  const isWhole = useWhole()
  const units = useMemo(() => buildAsks(items), [items])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!leadsToAsks()) return
    heading.current?.scrollIntoView()
    heading.current?.focus({ preventScroll: true })
  }, [])
  const t = coverageTexts(lang).radar
  if (units.length === 0)
    return (
      <section>
        <h2 ref={heading} tabIndex={-1}>
          {t.none}
        </h2>
      </section>
    )
  const shown = isWhole ? units : units.slice(0, pages * PAGE)
  const owed = units.reduce((sum, { entries }) => sum + entries.length, 0)
  const said = { copied: t.copied, failed: t.copyFailed }
  const textIn = (which: readonly RadarUnit[], inLang: Language) => () => questionsText(which, index, asOf, inLang)
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t.title(owed, units.length)}
      </h2>
      <p className={coverageStyles.lead}>{t.lead}</p>
      <div className={coverageStyles.choice}>
        <CopyButton text={textIn(units, lang)} look="strong" {...said}>
          {t.copyAll}
        </CopyButton>
        <CopyButton text={textIn(units, nextLanguage(lang))} {...said}>
          {t.copyOther}
        </CopyButton>
      </div>
      <div className={styles.radar} data-side-by-side>
        {shown.map((each) => {
          const name = unitName(each.unit, index, lang)
          const urgent = urgencyWords(each, lang)
          return (
            <section key={each.unit} className={styles.unit}>
              <div className={styles.unitHead}>
                <h3>{t.unit(name, each.entries.length)}</h3>
                <CopyButton text={textIn([each], lang)} look="plain" label={t.copyUnitLabel(name)} {...said}>
                  {t.copyUnit}
                </CopyButton>
              </div>
              {urgent.length > 0 && <p className={styles.urgent}>{urgent.join(punctuationTexts(lang).comma)}</p>}
              <RadarQuestions unit={each} index={index} />
            </section>
          )
        })}
      </div>
      {shown.length < units.length && (
        <p className={coverageStyles.more}>
          <Button onClick={() => setPages(pages + 1)}>
            {t.moreUnits(Math.min(PAGE, units.length - shown.length))}
          </Button>
        </p>
      )}
    </section>
  )
}
