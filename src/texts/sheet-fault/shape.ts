/** What the sentence about a file can name: what was found, and the most that is taken; null where there is no such number. */
export interface FileNumbers {
  readonly found: number | null
  readonly limit: number | null
}

/** What the sentence about a cell can name; '' where there is nothing to name. */
export interface CellTexts {
  readonly found: string
  readonly expected: string
  readonly heading: string
  /** Where it is read: desk: beside the table’s questions and settings · line: on the command line, which has options. */
  readonly reader: 'desk' | 'line'
}

/** Sentences about files, by fault. */
export function ofFiles<Fault extends string>(sentences: Readonly<Record<Fault, (numbers: FileNumbers) => string>>) {
  return sentences
}

/** Sentences about cells, by complaint. */
export function ofCells<Complaint extends string>(
  sentences: Readonly<Record<Complaint, (texts: CellTexts) => string>>,
) {
  return sentences
}
