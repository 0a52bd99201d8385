import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useState } from 'react'
import { isCalendarDate } from '#src/domain/deadline.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { readColumns } from '#src/desk/sheet/sheet-mapping.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import type { OpenImport } from './import-open.tsx'
import { settleImport } from './import-store.ts'
import { MappingColumns } from './mapping-columns.tsx'
import { MappingRows } from './mapping-rows.tsx'
import type { Plan } from './plan.ts'
import { TypedField } from './typed-field.tsx'
import styles from './mapping.module.css'
import shared from './import.module.css'

export interface MappingProps {
  readonly state: OpenImport
  readonly plan: Plan
}

/** How a table is read, for the person to see and to change: the rows of its headings, what each column is, and the days of what comes without one. */
export function Mapping({ state, plan }: MappingProps) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).mapping
  const { settings, facts, working } = state
  // Once open for want of headings, it stays open for what they turn out to be.
  const [isOpen] = useState(plan.mapping === null)
  // While the answer is on its way, what was just settled.
  const settled = settings.mapping && settings.mapping.columns.length > 0 ? settings.mapping : null
  const mapping = working && settled ? settled : plan.mapping
  const date = (key: 'announced' | 'figureDate') => (text: string) => {
    if (text !== '' && !isCalendarDate(text)) return false
    settleImport({ [key]: text === '' ? null : text })
    return true
  }
  const read = mapping ? readColumns(mapping) : []
  const rows = mapping ? [...new Set([mapping.firstRow, mapping.lastRow])].join('–') : ''
  return (
    <details className={styles.mapping} open={isOpen || undefined}>
      <summary>
        <h3>{texts.title}</h3>
        {mapping && (
          <span className={text.quiet}>
            {texts.summary(formatCount(read.length, lang), formatCount(mapping.columns.length, lang), rows)}
          </span>
        )}
      </summary>
      <div className={`${shared.part} ${styles.tables}`}>
        {mapping === null && <p>{texts.noHeader}</p>}
        <MappingRows key={`${mapping?.sheet ?? ''} ${rows}`} mapping={mapping} sheets={facts.sheets} />
        {mapping && <MappingColumns mapping={mapping} />}
        <div className={styles.fields}>
          <TypedField
            type="date"
            label={texts.announced}
            hint={texts.announcedHint}
            value={settings.announced ?? plan.announced}
            onTake={date('announced')}
          />
          <TypedField
            type="date"
            label={texts.figureDate}
            hint={texts.figureDateHint}
            value={settings.figureDate ?? ''}
            onTake={date('figureDate')}
          />
        </div>
        {settings.mapping && <Button onClick={() => settleImport({ mapping: null })}>{texts.asFound}</Button>}
      </div>
    </details>
  )
}
