import { useId, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { MonthColumn } from './paste.ts'
import styles from './month.module.css'

/** What the cells do together; the same object from one drawing to the next. */
export interface CellKeys {
  readonly type: (id: string, column: MonthColumn, text: string) => void
  /** Lays a block over the grid from this cell on; true where it did, so that the cell itself takes nothing. */
  readonly paste: (id: string, column: MonthColumn, text: string) => boolean
  /** Moves to the cell above or below. */
  readonly move: (id: string, column: MonthColumn, by: number) => void
  /** Moves to the cell left or right. */
  readonly moveAside: (id: string, column: MonthColumn, by: number) => void
  /** Out of the grid, to what saves it. */
  readonly leave: () => void
  readonly undo: () => void
}

export interface MonthCellProps {
  readonly id: string
  readonly column: MonthColumn
  /** Names the cell to whoever hears the page. */
  readonly label: string
  /** The column, beside the cell where the columns have no heading in sight. */
  readonly shown: string
  readonly value: string
  readonly placeholder: string
  /** The unit of a bare number; '' for none. */
  readonly suffix: string
  /** Why what is typed cannot be taken; null: it can. */
  readonly fault: string | null
  readonly keys: CellKeys
}

/** Where a cell is found in the page. */
export function cellName(id: string, column: MonthColumn): string {
  return `month-${column}-${id}`
}

/* At an end of the text, or with all of it selected, an arrow leads out of the cell. */
function leavesBy(input: HTMLInputElement, key: string): -1 | 0 | 1 {
  const { selectionStart: from, selectionEnd: to, value } = input
  const isAll = from === 0 && to === value.length
  if (key === 'ArrowLeft' && (isAll || (from === 0 && to === 0))) return -1
  if (key === 'ArrowRight' && (isAll || (from === value.length && to === value.length))) return 1
  return 0
}

/** One cell to type in, with the keys of a spreadsheet. */
export function MonthCell({ id, column, label, shown, value, placeholder, suffix, fault, keys }: MonthCellProps) {
  const hint = useId()
  const before = useRef(value)
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, currentTarget } = event
    if (event.nativeEvent.isComposing) return
    const aside = leavesBy(currentTarget, key)
    if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z') keys.undo()
    else if (ctrlKey || metaKey) return
    else if (key === 'Enter') keys.move(id, column, shiftKey ? -1 : 1)
    else if (key === 'ArrowDown') keys.move(id, column, 1)
    else if (key === 'ArrowUp') keys.move(id, column, -1)
    else if (aside !== 0 && !shiftKey) keys.moveAside(id, column, aside)
    else if (key === 'Escape' && value !== before.current) keys.type(id, column, before.current)
    else if (key === 'Escape') keys.leave()
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (keys.paste(id, column, event.clipboardData.getData('text/plain'))) event.preventDefault()
  }
  const described = [suffix && `${hint}-unit`, fault && `${hint}-fault`].filter(Boolean).join(' ')
  return (
    <>
      <span className={styles.column} aria-hidden="true">
        {shown}
      </span>
      <span className={styles.typed}>
        <input
          id={cellName(id, column)}
          aria-label={label}
          aria-invalid={fault !== null || undefined}
          aria-describedby={described === '' ? undefined : described}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="next"
          value={value}
          placeholder={placeholder}
          onFocus={({ currentTarget }) => {
            before.current = value
            currentTarget.select()
          }}
          onChange={({ currentTarget }) => keys.type(id, column, currentTarget.value)}
          onKeyDown={press}
          onPaste={paste}
        />
        {suffix && (
          <span id={`${hint}-unit`} className={styles.suffix}>
            {suffix}
          </span>
        )}
      </span>
      {fault && (
        <span id={`${hint}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
    </>
  )
}
