/** Faults in a ledger file, in English. zh.ts says the same in Chinese. */
import type { Expected, Format, LedgerIssue, RecordTable, ReferenceTo, ValueType } from '#src/domain/issue.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import type { JsonWant } from '#src/lib/find-json-fault.ts'

/** A record by its table and id. */
export const recordEn: Readonly<Record<RecordTable, (id: string) => string>> = {
  commitments: (id) => `Commitment ${id}`,
  reports: (id) => `Report ${id}`,
  facts: (id) => `Fact ${id}`,
}

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'text in double quotes',
  number: 'a number, without quotes or unit',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list […]',
  object: 'a group of fields',
}

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'text that is not blank',
  id: 'an id of at most 40 lower-case letters, digits and hyphens',
  'region-code': 'a region code of six digits such as 440200',
  date: 'a day that exists, written like 2026-12-31 (1900 to 2199)',
  deadline: 'a deadline such as 2026, 2026-06, 2026-12-31 or 2029/2031',
  url: 'an address that starts with http:// or https://',
  positive: 'a whole number of 1 or more',
  'not-negative': 'a whole number of 0 or more',
  'not-empty': 'a list with at least one entry',
  amount: 'a number of at most 10¹⁸ either way, in base units (yuan, square metres, persons)',
  'time-zone': 'a time zone such as Asia/Shanghai',
}

const REFERENCES: Readonly<Record<ReferenceTo, readonly [what: string, where: string]>> = {
  source: ['source', 'sources'],
  unit: ['unit', 'units'],
  organisation: ['organisation', 'organisations'],
  region: ['region', 'regions'],
  sector: ['sector', 'sectors'],
  commitment: ['commitment', 'commitments'],
  report: ['report', 'reports'],
  'report-of-same-commitment': ['report', 'the reports of the same commitment'],
  'milestone-of-commitment': ['milestone', "the commitment's milestones"],
  rule: ['rule', 'rules or the built-in rules'],
}

const WANTS: Readonly<Record<JsonWant, string>> = {
  'utf-8': 'text in UTF-8',
  value: 'a value (text, number, list …)',
  key: 'a field name in double quotes',
  colon: 'a colon',
  'comma-or-close': 'a comma or a closing bracket',
  end: 'the end of the file',
  'string-end': 'the double quote that ends the text',
  'string-character': 'a character allowed in text (write a tab as \\t, for instance)',
}

const RELATIONS = { after: 'after', 'not-before': 'on or after', 'not-after': 'on or before' } as const

/** What is wrong and what to do, without the place. */
export function faultEn({ code, found, expected }: LedgerIssue): string {
  if (code === 'missing') return `missing; expected ${wanted(expected)}. Please add it.`
  const was = found === '' ? 'nothing given' : `found ${found}`
  switch (expected.kind) {
    case 'json':
      return `Line ${expected.line}, column ${expected.column}: ${jsonFault(expected.wants, found)}`
    case 'ledger':
      return found === ''
        ? 'The file is empty; expected a ledger in JSON. Export or download it again.'
        : `Got a web page (${found}), not a ledger in JSON. Check the address of the file.`
    case 'known-field':
      return expected.near === null
        ? 'no such field in the format. Remove it or use a known field.'
        : `no such field in the format. Did you mean ${expected.near}?`
    case 'reference': {
      const [what, where] = REFERENCES[expected.to]
      return `${was}, but there is no such ${what} in ${where}. Use an id that exists, or add it there first.`
    }
    case 'unique':
      return `${was}, which stands earlier already. Correct it or remove the repetition.`
    case 'content':
      return expected.wants === 'some'
        ? `a commitment of kind ${expected.of} must have this, and it does not. Add it or correct kind.`
        : `a commitment of kind ${expected.of} cannot have this; ${was}. Remove it or correct kind.`
    case 'order':
      return `${was}, expected a date ${RELATIONS[expected.relation]} ${expected.other} (${expected.value}). Check both dates.`
    case 'not-baseline':
      return `${was}, the same as the baseline, so progress from it cannot be computed. Check both; where a level is to be kept, direction is hold.`
    case 'series':
      return `${was}, but ${expected.other} of the same series has ${expected.value}. The years of one promise share unit, basis and direction: correct it, or use another series.`
    case 'range':
      return expected.needed
        ? `${was}; a target with between needs upTo, the upper end, above value. Add or correct it.`
        : `${was}; upTo goes only with the comparator between. Remove it, or change the comparator.`
    case 'bands':
      return `${was}; bands go from the highest "from" to the lowest, and only the last is null. Reorder them.`
    case 'no-cycle':
      return `${was}, a reference that leads back to itself. Use another id or remove it.`
    case 'kept-commitment':
      return 'its commitment has errors and was set aside, and this report with it. Correct the commitment first.'
    case 'type':
    case 'one-of':
    case 'format':
      return `${was}, expected ${wanted(expected)}. Please correct it.`
    default:
      return assertNever(expected)
  }
}

function wanted(expected: Expected): string {
  const orNull = 'orNull' in expected && expected.orNull ? ', or null where there is none' : ''
  if (expected.kind === 'one-of')
    return expected.values.length === 1 ? expected.values.join('') : `one of ${expected.values.join(', ')}`
  if (expected.kind === 'format') return FORMATS[expected.format] + orNull
  if (expected.kind === 'type') return TYPES[expected.type] + fieldsInBraces(expected.fields) + orNull
  return 'a valid value'
}

function fieldsInBraces(fields: readonly string[]): string {
  if (fields.length === 0) return ''
  return ` { ${fields.slice(0, 6).join(', ')}${fields.length > 6 ? ', …' : ''} }`
}

function jsonFault(wants: JsonWant, found: string): string {
  if (wants === 'utf-8')
    return `${found === '' ? 'there' : `after ${found} there`} are bytes that are not UTF-8. The file may be damaged or saved in another encoding: get it again, or save it as UTF-8.`
  if (found === '' && wants !== 'string-end')
    return `the file breaks off where ${WANTS[wants]} was expected. It may be incomplete; get it again.`
  const read = found === '' ? `expected ${WANTS[wants]}` : `found ${found}, expected ${WANTS[wants]}`
  if (/^"[“”‘’，：；｛｝［］【】]/.test(found)) return `${read}. Use half-width punctuation.`
  if ((wants === 'key' && found.startsWith('"}')) || (wants === 'value' && found.startsWith('"]')))
    return `${read}. Remove the comma before it.`
  return `${read}. Please correct it.`
}
