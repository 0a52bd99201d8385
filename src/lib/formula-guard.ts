/** Texts that a spreadsheet would run. Whoever writes cells as text that a spreadsheet parses (a pasted table, a CSV) sends them through here; in an .xlsx a text says itself that it is one. */

/** Signs with which a formula begins, full-width ones too, and the white space that programs pass over before one. */
const BEGINS = '[=+\\-@＝＋－＠\\t\\r\\n]'
/* However many apostrophes stand before it, so that none is taken for ours. */
const FORMULA = new RegExp(`^'*${BEGINS}`)
const GUARDED = new RegExp(`^''*${BEGINS}`)

/** The text as no spreadsheet runs it: what begins like a formula gets an apostrophe before it. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text without the apostrophe that guardFormula put there. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
