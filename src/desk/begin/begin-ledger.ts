/** A new office's ledger before its first task: its place with all below it, the usual sectors and units, its bodies. */
import { inEachLanguage } from '#src/domain/languages.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger, Region, Text } from '#src/domain/ledger.ts'
import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { SECTOR_IDS, UNIT_IDS, type SectorId, type UnitId } from './usual-frame.ts'
import { placesIn, type Division } from './divisions.ts'
import { emptyLedger, idOfName } from '#src/domain/empty-ledger.ts'
import { readBodies } from './read-bodies.ts'

/** What is said of a ledger that begins with a place. `id` has still to pass the check. */
export interface Beginning {
  readonly id: string
  readonly title: Text
  readonly edition: CalendarDate
  readonly place: Division
  /** Those of the usual ones that are wanted; null: all. */
  readonly sectors: readonly SectorId[] | null
  /** A pasted list; '' for none. */
  readonly bodies: string
  /** A division's name in English. */
  readonly englishName: (name: string) => string
}

/* Shares, levels and days mean nothing when they are added up. */
const NOT_ADDITIVE: ReadonlySet<UnitId> = new Set(['percent', 'percentage-point', 'microgram', 'day'])

/** The name of a division in both languages. */
function placeName({ name }: Division, englishName: Beginning['englishName']): Text {
  return { zh: name, en: englishName(name) }
}

/** The ledger that these words begin. */
export function beginLedger({ id, title, edition, place, sectors, bodies, englishName }: Beginning): Ledger {
  const named = placeName(place, englishName)
  const description = inEachLanguage((lang) => deskBeginTexts(lang).describe(named[lang]))
  return {
    ...emptyLedger({ id, title, description, edition }),
    regions: [regionOf(place, null, englishName), ...regionsBelow(place, englishName)],
    sectors: (sectors ?? SECTOR_IDS).map((each) => ({
      id: each,
      name: inEachLanguage((lang) => deskBeginTexts(lang).sectors[each]),
    })),
    units: UNIT_IDS.map((each) => ({
      id: each,
      name: inEachLanguage((lang) => deskBeginTexts(lang).units[each]),
      additive: !NOT_ADDITIVE.has(each),
    })),
    organisations: readBodies(bodies, place, new Set<string>()),
  }
}

/** What a ledger of a place and year could be called. */
export function proposedTitle(place: Division, edition: CalendarDate, englishName: Beginning['englishName']): Text {
  const named = placeName(place, englishName)
  return inEachLanguage((lang) => deskBeginTexts(lang).propose(named[lang], edition.slice(0, 4)))
}

/** What its id could be: shaoguan-2026; with a number where that is taken. */
export function proposedId(
  place: Division,
  edition: CalendarDate,
  englishName: Beginning['englishName'],
  isTaken: (id: string) => boolean,
): string {
  const plain = englishName(place.name)
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
  const stem = idOfName(`${plain.slice(0, 30)} ${edition.slice(0, 4)}`)
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? stem : `${stem}-${number}`
    if (!isTaken(tried)) return tried
  }
}

function regionOf(division: Division, parent: string | null, englishName: Beginning['englishName']): Region {
  return { code: division.code, name: placeName(division, englishName), parent }
}

function regionsBelow(place: Division, englishName: Beginning['englishName']): readonly Region[] {
  return place.below.flatMap((each) => [regionOf(each, place.code, englishName), ...regionsBelow(each, englishName)])
}

/** How many places are below one. */
export function countBelow(place: Division): number {
  return placesIn(place.below).length
}
