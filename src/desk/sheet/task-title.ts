/** Titles for tasks that a table gives the same name: what tells them apart is written behind it. */
import type { Text } from '#src/domain/ledger.ts'
import { plain } from './plain.ts'
import type { RowIdentity } from './row-identity.ts'

const PARTS = ['region', 'metric', 'within', 'lead', 'unit'] as const
type Part = (typeof PARTS)[number]

/** A title in use, the region that it is used for, in words, and the row that it came with; null: it was there before. */
export interface UsedTitle {
  readonly id: string
  readonly region: string
  readonly row: number | null
}

/** Titles in use by how they are compared. */
export type UsedTitles = Map<string, UsedTitle[]>

/** Notes both forms of a title as used. */
export function noteTitle(titles: UsedTitles, { zh, en }: Text, used: UsedTitle): void {
  for (const key of new Set([plain(zh), plain(en)])) {
    const known = titles.get(key)
    if (known) known.push(used)
    else titles.set(key, [used])
  }
}

/** The title of a new task: as written, with as much behind it as tells it from those in use. `isShared`: the table has it for several regions, so that each names its own. `clash`: what nothing in the row tells it from; null: nothing. */
export function newTitle(
  identity: RowIdentity,
  titles: UsedTitles,
  isShared: boolean,
): { readonly title: Text; readonly clash: UsedTitle | null } {
  const used = new Set<Part>(isShared && says(identity, 'region') ? ['region'] : [])
  for (;;) {
    const title = titleWith(identity, used)
    const others = titles.get(plain(title.zh)) ?? []
    if (others.length === 0) return { title, clash: null }
    const isElsewhere = others.every(({ region }) => region !== identity.words.region.zh)
    const order: readonly Part[] = isElsewhere ? PARTS : ['metric', 'within', 'lead', 'unit', 'region']
    const next = order.find((part) => !used.has(part) && says(identity, part))
    if (!next) return { title, clash: others.find(({ row }) => row !== null) ?? others[0] ?? null }
    used.add(next)
  }
}

/** Every title that newTitle may have given the task of a row, as they are compared. */
export function possibleTitles(identity: RowIdentity): readonly string[] {
  const parts = PARTS.filter((part) => says(identity, part))
  const choices = parts.reduce<readonly (readonly Part[])[]>(
    (sets, part) => [...sets, ...sets.map((set) => [...set, part])],
    [[]],
  )
  return [...new Set(choices.flatMap((choice) => Object.values(titleWith(identity, new Set(choice))).map(plain)))]
}

function says({ title, metric, within, words }: RowIdentity, part: Part): boolean {
  if (part === 'within') return within !== ''
  return part === 'metric' ? metric !== '' && metric !== title : words[part].zh !== ''
}

function titleWith({ title, metric, within, words }: RowIdentity, used: ReadonlySet<Part>): Text {
  const own = used.has('metric') ? `${title}：${metric}` : title
  const named = used.has('within') ? `${within}：${own}` : own
  const { region, lead, unit } = words
  const behind = [
    used.has('region') ? region : null,
    used.has('lead') ? { zh: `${lead.zh}牵头`, en: `led by ${lead.en}` } : null,
    used.has('unit') ? unit : null,
  ].filter((part) => part !== null)
  if (behind.length === 0) return { zh: named, en: named }
  return {
    zh: `${named}（${behind.map(({ zh }) => zh).join('，')}）`,
    en: `${named} (${behind.map(({ en }) => en).join(', ')})`,
  }
}
