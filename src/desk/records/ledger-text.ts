import type { Ledger } from '#src/domain/ledger.ts'

const RECORDS_A_PART = 50

/** A ledger as the text of its file in parts, giving way after each: what JSON.stringify would write with two spaces a level, and a line feed. */
export function* ledgerTextInSteps(ledger: Ledger): Generator<void, readonly string[]> {
  const parts: string[] = []
  let joint = '{\n'
  for (const [name, value] of Object.entries(ledger)) {
    if (value === undefined) continue
    parts.push(`${joint}  ${JSON.stringify(name)}: `)
    joint = ',\n'
    if (Array.isArray(value) && value.length > 0) yield* listInSteps(value, parts)
    else parts.push(indented(value, '  '))
  }
  parts.push('\n}\n')
  return parts
}

function* listInSteps(list: readonly unknown[], parts: string[]): Generator<void, void> {
  for (let start = 0; start < list.length; start += RECORDS_A_PART) {
    const records = list.slice(start, start + RECORDS_A_PART).map((record) => `    ${indented(record, '    ')}`)
    parts.push((start === 0 ? '[\n' : ',\n') + records.join(',\n'))
    yield
  }
  parts.push('\n  ]')
}

/* A line feed inside a text is written as \n, so every real one ends a line of JSON. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`)
}
