import { wordTexts } from '#src/texts/words/texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { typedDue, typedNumber, type Entry, type EntryFault } from './entry.ts'
import { ENTRY_KINDS, type CandidateEdit } from './article-work.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { COMPARATORS } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatNumber } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './article.module.css'
import { LabelledField } from './labelled-field.tsx'
import { PickMany } from './pick-many.tsx'
import { kindsFor } from './candidate-rows.ts'

export interface CandidateFormProps {
  readonly candidate: Candidate
  readonly edit: CandidateEdit
  readonly entry: Entry
  readonly ledger: Ledger
  readonly announced: CalendarDate
  readonly onChange: (edit: Partial<CandidateEdit>) => void
}

/** The fields of a candidate, each saying how what was typed is read. */
export function CandidateForm({ candidate, edit, entry, ledger, announced, onChange }: CandidateFormProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const texts = useTexts(deskArticleTexts)
  const { fields } = texts
  const isFact = edit.kind === 'fact'
  const faultOf = (...of: readonly EntryFault[]) => {
    const found = of.find((fault) => entry.faults.includes(fault))
    return found && texts.entryFaults[found]
  }
  const value = typedNumber(edit.value)
  const due = edit.due.trim() === '' ? null : typedDue(edit.due, announced, isFact)
  const regions = ledger.regions.map(({ code, name }) => ({ id: code, name }))
  return (
    <div className={styles.form}>
      <LabelledField label={fields.title} fault={faultOf('no-title')} className={styles.wide}>
        {(links) => (
          <input
            {...links}
            type="text"
            value={edit.title}
            onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={fields.kind}>
        {(links) => (
          <select
            {...links}
            value={edit.kind}
            onChange={({ currentTarget }) =>
              onChange({ kind: ENTRY_KINDS.find((kind) => kind === currentTarget.value) ?? edit.kind })
            }
          >
            {kindsFor(candidate).map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <LabelledField
        label={isFact ? fields.date : fields.due}
        hint={due === null ? fields.dueHint : fields.readAs(isFact ? formatDate(due, lang) : formatDeadline(due, lang))}
        fault={faultOf('due-unread', 'due-past', 'date-ahead')}
      >
        {(links) => (
          <input
            {...links}
            type="text"
            value={edit.due}
            onChange={({ currentTarget }) => onChange({ due: currentTarget.value })}
          />
        )}
      </LabelledField>
      {(isFact || edit.kind === 'measured') && (
        <>
          <LabelledField label={fields.comparator}>
            {(links) => (
              <select
                {...links}
                value={edit.comparator}
                onChange={({ currentTarget }) =>
                  onChange({ comparator: COMPARATORS.find((each) => each === currentTarget.value) ?? edit.comparator })
                }
              >
                {COMPARATORS.map((each) => (
                  <option key={each} value={each}>
                    {w.comparators[each].word}
                  </option>
                ))}
              </select>
            )}
          </LabelledField>
          <LabelledField
            label={fields.value}
            hint={value === null ? fields.valueHint : fields.readAs(formatNumber(value, lang))}
            fault={faultOf('no-value')}
          >
            {(links) => (
              <input
                {...links}
                type="text"
                inputMode="text"
                value={edit.value}
                onChange={({ currentTarget }) => onChange({ value: currentTarget.value })}
              />
            )}
          </LabelledField>
          <LabelledField label={fields.unit} fault={edit.unit === '' ? undefined : faultOf('no-unit')}>
            {(links) => (
              <select
                {...links}
                value={edit.unit}
                onChange={({ currentTarget }) => onChange({ unit: currentTarget.value })}
              >
                <option value="">{fields.otherUnit}</option>
                {ledger.units.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[lang]}
                  </option>
                ))}
              </select>
            )}
          </LabelledField>
          {edit.unit === '' && (
            <LabelledField label={fields.newUnit} fault={faultOf('no-unit')}>
              {(links) => (
                <input
                  {...links}
                  type="text"
                  value={edit.newUnit}
                  onChange={({ currentTarget }) => onChange({ newUnit: currentTarget.value })}
                />
              )}
            </LabelledField>
          )}
        </>
      )}
      <PickMany
        label={fields.regions}
        options={regions}
        chosen={edit.regions}
        fault={faultOf('no-region')}
        onChange={(chosen) => onChange({ regions: chosen })}
      />
      <PickMany
        label={fields.sectors}
        options={ledger.sectors}
        chosen={edit.sectors}
        fault={faultOf('no-sector')}
        onChange={(sectors) => onChange({ sectors })}
      />
      <LabelledField label={fields.lead} fault={faultOf('no-lead')}>
        {(links) => (
          <select
            {...links}
            value={edit.lead}
            onChange={({ currentTarget }) => onChange({ lead: currentTarget.value })}
          >
            <option value="">{texts.give.none}</option>
            {ledger.organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[lang]}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
    </div>
  )
}
