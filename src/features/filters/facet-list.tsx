import { formatCount } from '#src/numbers/number.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { memo, useId, useState, type ReactNode } from 'react'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { SLICE } from '#src/ui/slice.ts'
import styles from './filters.module.css'

/** What lies below an option, shown when it is asked for. */
export interface FacetFold {
  readonly open: boolean
  /** What is shown, in words. */
  readonly label: string
  readonly onToggle: () => void
}

/** One choice of a facet. `count`: the items it would leave. `depth` indents it under its parent. `fold`: it has others below it. */
export interface FacetOption {
  readonly value: string
  readonly name: string
  readonly mark?: ReactNode
  readonly count: number
  readonly checked: boolean
  readonly depth?: number
  readonly fold?: FacetFold | undefined
}

export interface FacetListProps {
  readonly title: string
  readonly options: readonly FacetOption[]
  /** How many are shown before the rest is folded; chosen ones are always shown. */
  readonly limit: number
  readonly onToggle: (value: string) => void
}

/** A facet as a group of native checkboxes with counts. */
export function FacetList({ title, options, limit, onToggle }: FacetListProps) {
  const t = useTexts(screenTexts)
  const [open, setOpen] = useState(false)
  const id = useId()
  const shown = open ? options : options.filter((option, place) => place < limit || option.checked)
  const folded = options.length - shown.length
  return (
    <fieldset {...SLICE} className={styles.group}>
      <legend>{title}</legend>
      {shown.map((option) => (
        <Choice key={option.value} {...option} group={id} onToggle={onToggle} />
      ))}
      {(folded > 0 || open) && (
        <Button look="plain" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.showFewer : t.showMore(folded)}
        </Button>
      )}
    </fieldset>
  )
}

interface ChoiceProps extends FacetOption {
  /** The name of the group, for the browser. */
  readonly group: string
  readonly onToggle: (value: string) => void
}

/** Drawn anew only where something of it changed: a filter changes a few counts of a hundred. */
const Choice = memo(function Choice({
  value,
  name: said,
  mark,
  count,
  checked,
  depth = 0,
  fold,
  group,
  onToggle,
}: ChoiceProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  return (
    <div className={styles.line}>
      <label
        data-chosen={checked}
        className={`${styles.option} ${count === 0 && !checked ? styles.none : ''}`}
        style={{ paddingInlineStart: 8 + depth * 14 }}
      >
        <input
          type="checkbox"
          name={group}
          value={value}
          checked={checked}
          aria-label={`${said}, ${t.choiceCount(count)}`}
          onChange={() => onToggle(value)}
        />
        <span className={styles.label}>
          {mark}
          {said}
        </span>
        <span className={styles.count}>{formatCount(count, lang)}</span>
      </label>
      {fold && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={fold.open}
          aria-label={fold.label}
          title={fold.label}
          onClick={fold.onToggle}
        >
          <span aria-hidden="true" />
        </button>
      )}
    </div>
  )
})
