import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger, Source } from '#src/domain/ledger.ts'

/** The source that new records of a file cite: that of an earlier reading of the same file where the ledger has it, else a new one with an id that is free. Whoever published what it says is not known: it counts as seen in a copy. */
export function importSource(ledger: Ledger, fileName: string, today: CalendarDate): Source {
  const title = { zh: `导入的文件：${fileName}`, en: `Imported file: ${fileName}` }
  const known = ledger.sources.find((source) => source.title.zh === title.zh && source.retrieved === today)
  if (known) return known
  const taken = new Set(ledger.sources.map(({ id }) => id))
  let id = `import-${today}`
  for (let count = 2; taken.has(id); count += 1) id = `import-${today}-${count}`
  return { id, title, kind: 'mirror', strength: 'B', retrieved: today }
}
