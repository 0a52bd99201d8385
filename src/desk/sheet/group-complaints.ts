/** Complaints that say the same of several rows, as one. */
import type { Language } from '#src/domain/terms.ts'
import { complaintText, type Reader } from './sheet-fault-words.ts'
import type { SheetComplaint } from './sheet-fault.ts'

/** What is said once, and of which rows. */
export interface ComplaintGroup {
  /** The first of them. */
  readonly first: SheetComplaint
  readonly text: string
  /** In order, none twice; empty where it is about no row. */
  readonly rows: readonly number[]
  /** How many complaints it stands for. */
  readonly count: number
}

/** Complaints by what they say, in the order of the first of each. */
export function groupComplaints(
  complaints: readonly SheetComplaint[],
  lang: Language,
  reader: Reader,
): readonly ComplaintGroup[] {
  const groups = new Map<string, { first: SheetComplaint; text: string; rows: Set<number>; count: number }>()
  for (const complaint of complaints) {
    /* What hangs on a question says nothing of its own: the question names it. */
    const said = complaint.code === 'not-answered' ? { ...complaint, found: '' } : complaint
    const text = complaintText(said, lang, reader)
    const key = JSON.stringify([complaint.code, complaint.sheet, complaint.column, text])
    const group = groups.get(key) ?? { first: complaint, text, rows: new Set(), count: 0 }
    if (complaint.row !== null) group.rows.add(complaint.row)
    group.count += 1
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => ({ ...group, rows: [...group.rows].toSorted((a, b) => a - b) }))
}
