/** Which of the files that came back are reporting sheets of this ledger, each unit's once. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Form } from './read-form.ts'

/** A sheet with the file that it stands in. */
export interface ReturnedForm extends Form {
  readonly file: string
}

/** Why a file, or a sheet of it, is not taken. `about`: the other file, ledger, unit or day, or the sentence of a file that cannot be read. `hasFiled`: the unit that filed it all the same. */
export interface FileTrouble {
  readonly file: string
  readonly why: 'no-form' | 'other-ledger' | 'unknown-unit' | 'twice' | 'same-again' | 'other-day' | 'unreadable'
  readonly about: string
  readonly hasFiled?: string
}

interface FileWithForms {
  readonly name: string
  readonly workbook: unknown
  readonly why?: string
  readonly forms: readonly Form[]
}

interface SortedForms {
  readonly forms: readonly ReturnedForm[]
  /** The latest day of the sheets; those of another are not taken with them. Null: there are none. */
  readonly day: CalendarDate | null
  readonly troubles: readonly FileTrouble[]
}

/** Sorts files. Of one unit's sheets that differ none is taken: nobody knows which of them counts. */
export function sortForms(files: readonly FileWithForms[], { ledger, organisations }: LedgerIndex): SortedForms {
  const troubles: FileTrouble[] = []
  const own: ReturnedForm[] = []
  for (const { name: file, workbook, why = '', forms } of files) {
    if (workbook === null) troubles.push({ file, why: 'unreadable', about: why })
    else if (forms.length === 0) troubles.push({ file, why: 'no-form', about: '' })
    for (const form of forms) {
      const { mark } = form
      if (mark.ledger !== ledger.id) troubles.push({ file, why: 'other-ledger', about: mark.ledger })
      else if (!organisations.has(mark.lead)) troubles.push({ file, why: 'unknown-unit', about: mark.lead })
      else own.push({ ...form, file })
    }
  }
  const day = own.reduce<CalendarDate | null>((last, { mark }) => (last && last > mark.day ? last : mark.day), null)
  const forms: ReturnedForm[] = []
  for (const form of own) {
    const { file, mark } = form
    const same = own.filter((other) => other.mark.lead === mark.lead && other.mark.day === day)
    const differs = same.find((other) => other !== form && content(other) !== content(form))
    const [first = form] = same
    if (mark.day !== day) troubles.push({ file, why: 'other-day', about: mark.day })
    else if (differs) troubles.push({ file, why: 'twice', about: differs.file, hasFiled: mark.lead })
    else if (first !== form) troubles.push({ file, why: 'same-again', about: first.file })
    else forms.push(form)
  }
  return { forms, day, troubles }
}

function content({ rows }: Form): string {
  return JSON.stringify(rows)
}
