import { screenTexts } from '#src/texts/screen/texts.ts'
import { deskExportTexts } from '#src/texts/desk-export/texts.ts'
import { useState } from 'react'
import {
  EXPORT_DATA,
  EXPORT_FORMATS,
  EXPORT_SCOPES,
  type ExportData,
  type ExportFormat,
  type ExportScope,
} from './choices.ts'
import { formatDate } from '#src/format/date.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { ExportChoice } from './export-choice.tsx'
import { ExportTicket } from './export-ticket.tsx'
import { FillPart } from './fill-part.tsx'
import styles from './export.module.css'
import { useExportSource } from './use-export-source.ts'

/** Takes the selection or the whole ledger out, as Excel, CSV or JSON; with the drafts of this browser or as published. */
export function ExportPart(props: DeskPartProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(deskExportTexts)
  const [scope, setScope] = useState<ExportScope>('selection')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [wanted, setWanted] = useState<ExportData>('drafted')
  const drafts = props.drafted.layer?.applied.length ?? 0
  const data = drafts > 0 ? wanted : 'drafted'
  const source = useExportSource(props, data)
  if (!source) return <p>{t.working}</p>

  const { selected, whole } = source
  const { ledger } = whole.assessed.index
  const counts = {
    selection: selected.items.length,
    all: format === 'json' ? ledger.commitments.length : whole.items.length,
  }
  const isNarrowed = selected.items.length < counts.all
  // What holds everything is taken as the ledger itself, not as a part of it.
  const taken = isNarrowed ? scope : 'all'
  const order = { ...source.order(taken), format }
  return (
    <>
      <div className={styles.out}>
        <div className={styles.choices}>
          <ExportChoice
            legend={texts.scopeName}
            value={scope}
            onChange={setScope}
            options={EXPORT_SCOPES.map((value) => ({
              value,
              label: texts.scope[value],
              mark: formatCount(counts[value], lang),
              hint: value === 'all' ? ledger.title[lang] : isNarrowed ? props.sentence : texts.notNarrowed,
            }))}
          />
          {drafts > 0 && (
            <ExportChoice
              legend={texts.dataName}
              value={data}
              onChange={setWanted}
              options={EXPORT_DATA.map((value) => ({
                value,
                label: texts.data[value],
                mark: null,
                hint:
                  value === 'drafted'
                    ? texts.drafts(formatCount(drafts, lang))
                    : texts.edition(formatDate(props.drafted.published.index.ledger.edition, lang)),
              }))}
            />
          )}
          <ExportChoice
            legend={texts.formatName}
            value={format}
            onChange={setFormat}
            options={EXPORT_FORMATS.map((value) => ({
              value,
              label: texts.format[value],
              mark: `.${value}`,
              hint: texts.formatHint[value],
            }))}
          />
        </div>
        <ExportTicket order={order} count={counts[taken]} drafts={data === 'drafted' ? drafts : 0} busy={source.busy} />
      </div>
      <FillPart key={`${ledger.id} ${data} ${whole.assessed.asOf}`} ledger={ledger} asOf={whole.assessed.asOf} />
    </>
  )
}
