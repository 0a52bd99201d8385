import { recordWordTexts } from '#src/texts/record-words/texts.ts'
/** A changed field as people read it: its name, and what stood or stands in it. */
import { deskFieldTexts } from '#src/texts/desk-fields/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { DraftTable } from './draft.ts'
import type { IssuePath } from '#src/domain/issue.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatNumber } from '#src/numbers/number.ts'

/** The name that an id stands for; undefined: it has none, or is no id. */
export type NameOf = (id: string) => string | undefined

const LONGEST = 160

/** The name of a table, for one record of it. */
export function tableName(table: DraftTable, lang: Language): string {
  return deskFieldTexts(lang).tables[table]
}

function nameOfField(name: string, lang: Language): string {
  const names: Readonly<Record<string, string>> = deskFieldTexts(lang).fields
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name
}

/** The name of a field: 指标 · 基准 · 数值, with the place where it is in a list of more than one. */
export function fieldLabel(path: IssuePath, lang: Language): string {
  const steps: string[] = []
  for (const step of path) {
    if (typeof step === 'string') steps.push(nameOfField(step, lang))
    else if (step > 0) steps.push(deskFieldTexts(lang).nth(steps.pop() ?? '', step + 1))
  }
  return steps.join(' · ')
}

/* Values of closed sets, by the field that they stand in. */
function wordOf(field: string, value: string, lang: Language): string | undefined {
  const w = wordTexts(lang)
  const r = recordWordTexts(lang)
  const sets: Readonly<Record<string, Readonly<Record<string, string | { readonly word: string }>>>> = {
    kind: { ...w.kinds, ...r.sourceKinds, ...r.organisationKinds },
    comparator: w.comparators,
    basis: { ...r.bases, ...r.ruleBases },
    direction: w.directions,
    firmness: r.firmness,
    stage: w.stages,
    standing: r.standings,
    strength: r.strengths,
    verdict: w.verdicts,
    calendar: r.ruleCalendars,
  }
  const set = sets[field]
  const word = set && Object.hasOwn(set, value) ? set[value] : undefined
  return typeof word === 'object' ? word.word : word
}

/** Fields that hold ids. */
const REFERENCES: ReadonlySet<string> = new Set([
  'lead',
  'supporting',
  'regions',
  'region',
  'sectors',
  'unit',
  'organisation',
  'parent',
  'source',
  'commitment',
  'commitments',
  'restates',
  'related',
  'defaultRule',
])

/** What a field holds, on one line and cut where it is long; '' for nothing. `field`: its name in the file. */
export function fieldText(field: string, value: unknown, lang: Language, nameOf: NameOf): string {
  const text = valueText(field, value, lang, nameOf)
    .slice(0, 4 * LONGEST)
    .replaceAll(/\s+/g, ' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

function valueText(field: string, value: unknown, lang: Language, nameOf: NameOf): string {
  const { join, pair, yes, no } = deskFieldTexts(lang)
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return formatNumber(value, lang)
  if (typeof value === 'string') return (REFERENCES.has(field) ? nameOf(value) : wordOf(field, value, lang)) ?? value
  if (Array.isArray(value)) return value.map((entry) => valueText(field, entry, lang, nameOf)).join(join)
  const fields = Object.entries(value)
  const own = fields.find(([name]) => name === lang)
  if (own) return String(own[1])
  return fields
    .flatMap(([name, part]) =>
      name === 'id' || part === undefined || part === null
        ? []
        : [`${nameOfField(name, lang)} ${valueText(name, part, lang, nameOf)}`],
    )
    .join(pair)
}
