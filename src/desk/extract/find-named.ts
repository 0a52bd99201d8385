/** Finds what a text names of the gazetteer. */
import type { Gazetteer, GazetteerEntry, ArticleSpeaker } from './extraction.ts'

const MOST_SECTORS = 2
const OFFICE = /书记|[省市县区州镇部厅局]长|主任|人大|政协|mayor|governor|party secretary|minister/i

function count(text: string, name: string): number {
  let [found, at] = [0, text.indexOf(name)]
  while (at >= 0 && found < 5) [found, at] = [found + 1, text.indexOf(name, at + name.length)]
  return found
}

/** True where one of the names stands in the text; English names in any case, as words of their own at their start. */
function isNamed(text: string, lower: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (!/^[\x20-\x7e]/.test(name)) return text.includes(name)
    const at = lower.indexOf(name.toLowerCase())
    return at >= 0 && !/[a-z]/.test(lower.charAt(at - 1))
  })
}

/** True where region `code` lies within `above`, or is it. */
function within(gazetteer: Gazetteer, code: string, above: string): boolean {
  for (
    let next: string | null = code;
    next !== null;
    next = gazetteer.regions.find(({ id }) => id === next)?.parent ?? null
  )
    if (next === above) return true
  return false
}

/** The regions a text names, without those that only lead to a smaller one: 潮州市潮安区 is 潮安. */
export function regionsIn(text: string, gazetteer: Gazetteer): readonly string[] {
  const lower = text.toLowerCase()
  const found = gazetteer.regions.filter(({ names }) => isNamed(text, lower, names)).map(({ id }) => id)
  return found.filter((code) => !found.some((other) => other !== code && within(gazetteer, other, code)))
}

/** The region of a speaker's office; null for a company or a scholar. */
export function regionOfOffice(speaker: ArticleSpeaker | null, gazetteer: Gazetteer): string | null {
  return speaker && OFFICE.test(speaker.role) ? (regionsIn(speaker.role, gazetteer)[0] ?? null) : null
}

/** The regions of a clause by a speaker with an office: that of the office, or those within it that the clause names. */
export function regionsOfOffice(clause: string, office: string, gazetteer: Gazetteer): readonly string[] {
  const inside = regionsIn(clause, gazetteer).filter((code) => code !== office && within(gazetteer, code, office))
  return inside.length > 0 ? inside : [office]
}

/** The sectors that a text has most words of, at most two, the strongest first. A longer word counts for more. */
export function sectorsIn(text: string, sectors: readonly GazetteerEntry[]): readonly string[] {
  const lower = text.toLowerCase()
  const scored = sectors.map(({ id, names }) => ({
    id,
    score: names.reduce((sum, name) => sum + count(lower, name) * name.length, 0),
  }))
  const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const least = (best[0]?.score ?? 0) / 2
  return best
    .filter(({ score }) => score >= least)
    .slice(0, MOST_SECTORS)
    .map(({ id }) => id)
}

/** The organisation with the longest name in a text; null where none is named. */
function organisationIn(text: string, gazetteer: Gazetteer): string | null {
  let [best, length]: [string | null, number] = [null, 0]
  for (const { id, names } of gazetteer.organisations) {
    const name = names.find((candidate) => text.includes(candidate))
    if (name !== undefined && name.length > length) [best, length] = [id, name.length]
  }
  return best
}

/** The organisation that governs a region: of those seated there, the one with the shortest name of the place. */
export function governmentOf(region: string, gazetteer: Gazetteer): string | null {
  const places = gazetteer.regions.find(({ id }) => id === region)?.names ?? []
  const seated = gazetteer.organisations.filter(
    (one) => one.region === region && one.names.some((name) => places.some((place) => name.includes(place))),
  )
  const lengthOf = ({ names }: GazetteerEntry) => names.at(-1)?.length ?? 0
  return seated.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]?.id ?? null
}

/** The organisation that a speaker speaks for: the government of the office's region, or the one the role names. */
export function organisationOf(speaker: ArticleSpeaker | null, gazetteer: Gazetteer): string | null {
  if (!speaker) return null
  const office = regionOfOffice(speaker, gazetteer)
  return (office === null ? null : governmentOf(office, gazetteer)) ?? organisationIn(speaker.role, gazetteer)
}

/** 在 and 对 before a place make it no subject; so do other words before it. */
const SUBJECT_OF =
  /^[\s“"]*([\u4e00-\u9fff]{2,10}?|[A-Z][\w' -]{2,40}?) ?(?:将(?!近|军)|计划|力争|争取|确保|拟|\b(?:will|shall|plans?|aims?|pledged|intends?)\b)/

/** The government of the place that a clause begins with as its subject: 深圳将, Shenzhen will. Null where there is none. */
export function organisationOfSubject(clause: string, gazetteer: Gazetteer): string | null {
  const subject = SUBJECT_OF.exec(clause)?.[1]?.trim()
  const region = subject === undefined ? undefined : gazetteer.regions.find(({ names }) => names.includes(subject))
  return region ? governmentOf(region.id, gazetteer) : null
}
