/**
 * The table of address parameters: one row a key, in the order in which an
 * address writes them. A public contract: a published link never breaks, so a
 * key or value is renamed only with a row in migrations.ts.
 */
import { isCalendarDate } from '#src/domain/deadline.ts'
import { KINDS, LANGUAGES, REASONS, VERDICTS } from '#src/domain/terms.ts'
import { among, asItIs, optional, passing, several, single, wholeNumber, type Parameter } from './parameter.ts'
import { losesQueryText, tidyQuery } from './query-text.ts'
import { KEPT_SHOW, parseShowCode } from './show-code.ts'
import { formatYearChoice, parseYearChoice } from './year-choice.ts'
import {
  DUES,
  GROUP_KEYS,
  REACHES,
  SORT_KEYS,
  VIEWS,
  type Sort,
  type StatusChoice,
  type View,
  type ViewKey,
} from './view.ts'

/** The form of an id in a ledger file (schema.ts). */
const id = passing((text) => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text))
const regionCode = passing((text) => /^\d{6}$/.test(text))
const date = passing(isCalendarDate)
const statusList = several<StatusChoice>(among([...VERDICTS, ...REASONS]), asItIs)

/** `unjudged` covers its reasons, so beside it they say nothing. */
function absorbReasons(choices: readonly StatusChoice[]): readonly StatusChoice[] {
  return choices.includes('unjudged')
    ? choices.filter((choice) => !REASONS.some((reason) => reason === choice))
    : choices
}

const status: Parameter<readonly StatusChoice[]> = {
  default: statusList.default,
  parse: (text) => {
    const reading = statusList.parse(text)
    return reading.state === 'missing' ? reading : { ...reading, value: absorbReasons(reading.value) }
  },
  format: (choices) => statusList.format(absorbReasons(choices)),
}

/** Free text is the one value that keeps its case and may hold a '.'. */
const query: Parameter<string> = {
  default: '',
  parse: (text) => {
    if (text === null || text.trim() === '') return { state: 'missing' }
    const value = tidyQuery(text)
    return losesQueryText(text) ? { state: 'invalid', value, bad: [text] } : { state: 'valid', value }
  },
  format: tidyQuery,
}

/** A carried show keeps its case. */
const show: Parameter<string | null> = {
  default: null,
  parse: (text) => {
    if (text === null || text.trim() === '') return { state: 'missing' }
    const value = text.trim()
    return value === KEPT_SHOW || parseShowCode(value) !== null
      ? { state: 'valid', value }
      : { state: 'invalid', value: null, bad: [text] }
  },
  format: (value) => value ?? '',
}

function parseSort(text: string): Sort | undefined {
  const reversed = text.startsWith('-')
  const key = among(SORT_KEYS)(reversed ? text.slice(1) : text)
  return key && { key, reversed }
}

function formatSort({ key, reversed }: Sort): string {
  return reversed ? `-${key}` : key
}

function parseFlag(text: string): boolean | undefined {
  return text === '1' ? true : text === '0' ? false : undefined
}

/** The rows, in address order. The compiler asks for one of each key's own type. */
export const PARAMETERS: { readonly [Key in ViewKey]: Parameter<View[Key]> } = {
  region: several(regionCode, asItIs),
  sector: several(id, asItIs),
  year: several(parseYearChoice, formatYearChoice),
  status,
  unit: several(id, asItIs),
  kind: several(among(KINDS), asItIs),
  reach: several(among(REACHES), asItIs),
  due: several(among(DUES), asItIs),
  series: several(id, asItIs),
  q: query,
  pick: several(id, asItIs, 'given'),
  view: single('overview', among(VIEWS), asItIs),
  sort: optional(parseSort, formatSort),
  group: optional(among(GROUP_KEYS), asItIs),
  item: optional(id, asItIs),
  since: optional(date, asItIs),
  asof: optional(date, asItIs),
  rule: optional(id, asItIs),
  lang: single('zh', among(LANGUAGES), asItIs),
  ledger: optional(id, asItIs),
  stage: optional(wholeNumber(1), String),
  show,
  embed: single(false, parseFlag, (shown) => (shown ? '1' : '')),
  ed: optional(date, asItIs),
  n: optional(wholeNumber(0), String),
}

/** True for a key that addresses have; false for what chat apps add. */
export function isViewKey(text: string): text is ViewKey {
  return Object.hasOwn(PARAMETERS, text)
}

/** All keys in address order: the order of the rows above. */
export const VIEW_KEYS: readonly ViewKey[] = Object.keys(PARAMETERS).filter(isViewKey)

/** The view of an empty address. */
export const DEFAULT_VIEW: View = {
  region: PARAMETERS.region.default,
  sector: PARAMETERS.sector.default,
  year: PARAMETERS.year.default,
  status: PARAMETERS.status.default,
  unit: PARAMETERS.unit.default,
  kind: PARAMETERS.kind.default,
  reach: PARAMETERS.reach.default,
  due: PARAMETERS.due.default,
  series: PARAMETERS.series.default,
  q: PARAMETERS.q.default,
  pick: PARAMETERS.pick.default,
  view: PARAMETERS.view.default,
  sort: PARAMETERS.sort.default,
  group: PARAMETERS.group.default,
  item: PARAMETERS.item.default,
  since: PARAMETERS.since.default,
  asof: PARAMETERS.asof.default,
  rule: PARAMETERS.rule.default,
  lang: PARAMETERS.lang.default,
  ledger: PARAMETERS.ledger.default,
  stage: PARAMETERS.stage.default,
  show: PARAMETERS.show.default,
  embed: PARAMETERS.embed.default,
  ed: PARAMETERS.ed.default,
  n: PARAMETERS.n.default,
}
