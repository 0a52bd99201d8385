/** The address: the query part of a page's URL, which says the whole view. */
import { cutText } from './cut-text.ts'
import { migrate, MIGRATIONS, type Migrations, type Pair } from './migrations.ts'
import { DEFAULT_VIEW, isViewKey, PARAMETERS, VIEW_KEYS } from './parameters.ts'
import { FILTER_KEYS, type AddressProblem, type View, type ViewKey } from './view.ts'

/** What an address says, and each part of it that could not be read (in key order). */
export interface ParsedAddress {
  readonly view: View
  readonly problems: readonly AddressProblem[]
}

/** A notice quotes what it found; a runaway value must not fill the page. */
const FOUND_LENGTH = 60

function brief(found: string): string {
  const start = cutText(found, FOUND_LENGTH)
  return start === found ? found : `${start}…`
}

/** How often a link may have been encoded too much. */
const ENCODED_MORE = 3

/**
 * The pairs of a query text. Malformed percent sequences stay as they are and
 * '+' is a space (form encoding by chat apps); `&amp;` comes from links that
 * were copied out of page source, `§or` from ones put into page source bare
 * (`&sect` is an entity there). Never throws.
 */
function pairsOf(search: string): readonly Pair[] {
  const pairs = decodedPairs(search, ENCODED_MORE)
  return pairs.map(([key, value], place) => [
    key,
    place === pairs.length - 1 && key !== 'q' ? withoutTail(value) : value,
  ])
}

/* What a chat app or a form encoded once more is read once more: `?ledger%3Ddemo%26region%3D990100`, `?ledger=demo%26region%3D990100`, `?region=440200%252E440100`. A search may hold any sign, and keeps it. */
function decodedPairs(search: string, times: number): readonly Pair[] {
  const text = search.replaceAll('&amp;', '&').replaceAll('§or=', '&sector=')
  return [...new URLSearchParams(text)].flatMap(([name, value]): readonly Pair[] => {
    const key = name.toLowerCase()
    const isWhole = value === '' && /=|%(?:25)*3d/.test(key)
    const isMore = isWhole || (isViewKey(key) && key !== 'q' && /&|%[\da-f]{2}/i.test(value))
    return isMore && times > 0 ? decodedPairs(isWhole ? name : `${key}=${value}`, times - 1) : [[key, value]]
  })
}

/** The sentence around a link ends where the link does: chat apps take `n=18。` or `stage=3)` whole. (`-` and `_` may end a carried show; a search ends as it likes.) */
function withoutTail(value: string): string {
  return value.replace(/(?:(?![-_])[\p{P}\p{Z}])+$/u, '')
}

type Draft = { -readonly [Key in ViewKey]: View[Key] }

/** Sets one key of the draft from its text and gives the parts that were unreadable. */
function readKey<Key extends ViewKey>(draft: Pick<Draft, Key>, key: Key, text: string | null): readonly string[] {
  const reading = PARAMETERS[key].parse(text)
  if (reading.state === 'missing') return []
  draft[key] = reading.value
  return reading.state === 'invalid' ? reading.bad : []
}

const LIST_KEYS: ReadonlySet<ViewKey> = new Set<ViewKey>(FILTER_KEYS.filter((key) => key !== 'q'))

/**
 * Reads a query text, with or without its '?'. Every text gives a view; what is
 * unreadable is left at its default (in a list: left out) and named in
 * `problems`. Unknown keys are ignored.
 */
export function parseAddress(search: string, migrations: Migrations = MIGRATIONS): ParsedAddress {
  const texts = new Map<ViewKey, string>()
  const repeated: AddressProblem[] = []
  for (const [key, text] of migrate(pairsOf(search), migrations)) {
    if (!isViewKey(key)) continue
    const first = texts.get(key)
    // A repeated list is one list; of a repeated single value the first counts, and the other is named.
    if (first === undefined) texts.set(key, text)
    else if (LIST_KEYS.has(key)) texts.set(key, `${first}.${text}`)
    else if (text !== first) repeated.push({ key, found: brief(text), why: 'unreadable' })
  }
  const draft: Draft = { ...DEFAULT_VIEW }
  const problems = VIEW_KEYS.flatMap((key) =>
    readKey(draft, key, texts.get(key) ?? null).map((found): AddressProblem => ({
      key,
      found: brief(found),
      why: 'unreadable',
    })),
  )
  return { view: draft, problems: [...problems, ...repeated] }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** Percent-encodes what chat apps and mail programs break: besides the usual, !'()*~ anywhere and punctuation at the end, where they cut links. */
function encodeValue(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
    .replace(/[!'()*~]/g, percent)
    .replace(/[._-]$/, percent)
}

/** The value of one key as undecorated text: '' for the default, list values joined by '.'. */
export function formatKey<Key extends ViewKey>(view: Pick<View, Key>, key: Key): string {
  return PARAMETERS[key].format(view[key])
}

/** The query text of a view: '' for the default view, else '?a=b&c=d' in key order without defaults. Equal views give equal text. */
export function formatAddress(view: View): string {
  const pairs = VIEW_KEYS.flatMap((key) => {
    const text = formatKey(view, key)
    return text === '' ? [] : [`${key}=${encodeValue(text)}`]
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** The view with one key read from undecorated text; '' gives its default. */
export function withText(view: View, key: ViewKey, text: string): View {
  const draft: Draft = { ...view, [key]: PARAMETERS[key].default }
  readKey(draft, key, text)
  return draft
}

/** The next view with the previous one's references wherever a key's text is the same; the previous view itself where all are. */
export function keepReferences(previous: View, next: View): View {
  const draft: Draft = { ...next }
  const changed = VIEW_KEYS.filter((key) => !keepKey(draft, previous, key))
  return changed.length === 0 ? previous : draft
}

function keepKey<Key extends ViewKey>(draft: Pick<Draft, Key>, previous: Pick<View, Key>, key: Key): boolean {
  const same = formatKey(draft, key) === formatKey(previous, key)
  if (same) draft[key] = previous[key]
  return same
}
