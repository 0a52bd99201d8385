import type { Ledger } from '#src/domain/ledger.ts'

/** A ledger as JSON text, one record a line, so that a change of one record is a change of one line. Ends with a newline. */
export function serialiseLedger(ledger: Ledger): string {
  const fields = Object.entries(ledger).map(([field, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${JSON.stringify(field)}: ${JSON.stringify(value)}`
    return `  ${JSON.stringify(field)}: [\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}
