/** What is typed of a ledger that begins. */
import * as z from 'zod/mini'
import { keptList, keptText, readKept } from '#src/desk/records/read-kept.ts'
import { SECTOR_IDS, type SectorId } from './usual-frame.ts'

/** `place`: as typed; `code`: the one that was chosen where several are meant, '' for none. `title`, `titleEn`: null while nobody typed one. `without`: sectors that are left out. */
export interface BeginTyped {
  readonly place: string
  readonly code: string
  readonly title: string | null
  readonly titleEn: string | null
  readonly bodies: string
  readonly without: readonly SectorId[]
}

/** The form before anything is typed. */
export const NOTHING_TYPED: BeginTyped = { place: '', code: '', title: null, titleEn: null, bodies: '', without: [] }

const orNull = z.catch(z.nullable(z.string()), null)

const typedSchema = z.object({
  place: keptText,
  code: keptText,
  title: orNull,
  titleEn: orNull,
  bodies: keptText,
  without: keptList(z.enum(SECTOR_IDS)),
})

/** The form as it was kept; null where that cannot be read. */
export function readTyped(json: string): BeginTyped | null {
  return readKept(typedSchema, json)
}
