import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { typedDue, typedNumber, typedRange, type Entry, type EntryFault } from './entry.ts'
import type { CandidateEdit } from './article-work.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { BASES, COMPARATORS, FIGURE_COMPARATORS } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatNumber } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './candidate-card.module.css'
import { LabelledChoice } from './labelled-choice.tsx'
import { LabelledInput } from './labelled-input.tsx'
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
  const texts = useTexts(deskArticleTexts)
  const { fields } = texts
  const isFact = edit.kind === 'fact'
  const faultOf = (...of: readonly EntryFault[]) => {
    const found = of.find((fault) => entry.faults.includes(fault))
    return found && texts.entryFaults[found]
  }
  const due = edit.due.trim() === '' ? null : typedDue(edit.due, announced, isFact)
  return (
    <div className={styles.form}>
      <LabelledInput
        label={fields.title}
        fault={faultOf('no-title')}
        className={styles.wide}
        value={edit.title}
        onChange={(title) => onChange({ title })}
      />
      <LabelledChoice
        label={fields.kind}
        value={edit.kind}
        choices={kindsFor(candidate).map((kind) => [kind, texts.kinds[kind]])}
        onChange={(kind) => onChange({ kind })}
      />
      <LabelledInput
        label={isFact ? fields.date : fields.due}
        hint={due === null ? fields.dueHint : fields.readAs(isFact ? formatDate(due, lang) : formatDeadline(due, lang))}
        fault={faultOf('due-unread', 'due-past', 'date-ahead')}
        value={edit.due}
        onChange={(typed) => onChange({ due: typed })}
      />
      {(isFact || edit.kind === 'measured') && (
        <FigureFields edit={edit} units={ledger.units} faultOf={faultOf} onChange={onChange} />
      )}
      <PickMany
        label={fields.regions}
        options={ledger.regions.map(({ code, name }) => ({ id: code, name }))}
        chosen={edit.regions}
        fault={faultOf('no-region')}
        onChange={(regions) => onChange({ regions })}
      />
      <PickMany
        label={fields.sectors}
        options={ledger.sectors}
        chosen={edit.sectors}
        fault={faultOf('no-sector')}
        onChange={(sectors) => onChange({ sectors })}
      />
      <LabelledChoice
        label={fields.lead}
        fault={faultOf('no-lead')}
        value={edit.lead}
        choices={[['', texts.give.none], ...ledger.organisations.map(({ id, name }) => [id, name[lang]] as const)]}
        onChange={(lead) => onChange({ lead })}
      />
    </div>
  )
}

interface FigureFieldsProps {
  readonly edit: CandidateEdit
  readonly units: Ledger['units']
  readonly faultOf: (...of: readonly EntryFault[]) => string | undefined
  readonly onChange: CandidateFormProps['onChange']
}

/** How much, of what: for a target, and for a fact. */
function FigureFields({ edit, units, faultOf, onChange }: FigureFieldsProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const r = useTexts(recordWordTexts)
  const { fields } = useTexts(deskArticleTexts)
  const [value, range] = [typedNumber(edit.value), typedRange(edit.value)]
  const isFact = edit.kind === 'fact'
  const read = range
    ? `${formatNumber(range.low, lang)}–${formatNumber(range.high, lang)}`
    : value === null
      ? null
      : formatNumber(value, lang)
  const comparators = isFact ? FIGURE_COMPARATORS : COMPARATORS
  return (
    <>
      <LabelledChoice
        label={fields.comparator}
        value={isFact && edit.comparator === 'between' ? 'at-least' : edit.comparator}
        choices={comparators.map((each) => [each, w.comparators[each].word])}
        onChange={(comparator) => onChange({ comparator })}
      />
      <LabelledInput
        label={fields.value}
        hint={read === null ? fields.valueHint : fields.readAs(read)}
        fault={faultOf('no-value')}
        value={edit.value}
        onChange={(typed) =>
          onChange({ value: typed, ...(!isFact && typedRange(typed) ? { comparator: 'between' } : {}) })
        }
      />
      {!isFact && edit.comparator === 'between' && !range && (
        <LabelledInput
          label={fields.upTo}
          fault={faultOf('no-upper')}
          value={edit.upTo}
          onChange={(upTo) => onChange({ upTo })}
        />
      )}
      <LabelledChoice
        label={fields.unit}
        fault={edit.unit === '' ? undefined : faultOf('no-unit')}
        value={edit.unit}
        choices={[['', fields.otherUnit], ...units.map(({ id, name }) => [id, name[lang]] as const)]}
        onChange={(unit) => onChange({ unit })}
      />
      {edit.unit === '' && (
        <LabelledInput
          label={fields.newUnit}
          fault={faultOf('no-unit')}
          value={edit.newUnit}
          onChange={(newUnit) => onChange({ newUnit })}
        />
      )}
      {!isFact && (
        <LabelledChoice
          label={fields.basis}
          fault={faultOf('no-basis')}
          value={edit.basis}
          choices={[
            ...(edit.basis === '' ? ([['', fields.chooseBasis]] as const) : []),
            ...BASES.map((each) => [each, `${r.bases[each].word} · ${r.bases[each].meaning}`] as const),
          ]}
          onChange={(basis) => onChange({ basis })}
        />
      )}
    </>
  )
}
