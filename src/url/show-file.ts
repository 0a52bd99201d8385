/** A show as a small file that people may read and write by hand. Reading trusts nothing: every problem comes back as a value that says where and what. */
import { findJsonFault } from '#src/lib/find-json-fault.ts'
import { cutText } from './cut-text.ts'
import { DEFAULT_SWITCHES, type Show, type ShowSlide, type SlideSwitches } from './show.ts'

/** What a show file calls itself, with the edition of its form. */
export const SHOW_FORMAT = 'duixian-show/1'
/** Larger files are refused, before they are read. */
export const MOST_BYTES = 200_000
/** Longer shows are refused. */
export const MOST_SLIDES = 500
/** A little over a day: as many digits as a show in a link has room for. */
export const MOST_SECONDS = 99_999

/** What in a show file can be wrong. */
export type ShowFileField = 'title' | 'switches' | 'slides' | 'slide' | 'address' | 'notes' | 'seconds'

/** Why a text is no show file. `slide` counts from 1, null: the show itself. `found` is what stood there, as JSON, cut short ([…] or {…} for what holds more); '' where nothing did. */
export type ShowFileProblem =
  | { readonly what: 'too-large'; readonly most: number }
  | { readonly what: 'not-json'; readonly line: number; readonly column: number }
  | { readonly what: 'other-format'; readonly found: string }
  | { readonly what: 'too-many'; readonly found: number; readonly most: number }
  | { readonly what: 'field'; readonly field: ShowFileField; readonly slide: number | null; readonly found: string }

/** The show of a file, or why it is none. */
export type ShowFileReading =
  | { readonly ok: true; readonly show: Show }
  | { readonly ok: false; readonly problem: ShowFileProblem }

const FOUND_LENGTH = 60

/** The file of a show. Reading it gives the show again. */
export function formatShowFile({ title, switches, slides }: Show): string {
  const file = {
    format: SHOW_FORMAT,
    title,
    switches,
    slides: slides.map((slide) => ({
      address: slide.address,
      title: slide.title,
      notes: slide.notes,
      seconds: slide.seconds,
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Carries a problem out of the depth of a file to readShowFile, and no further. */
class Refusal extends Error {
  readonly problem: ShowFileProblem
  constructor(problem: ShowFileProblem) {
    super(problem.what)
    this.problem = problem
  }
}

/** Reads a show file. Titles, notes, times and switches may be left out, keys that are not ours are passed over. Never throws. */
export function readShowFile(text: string): ShowFileReading {
  try {
    return { ok: true, show: readShow(parseText(text)) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem }
    throw error
  }
}

function parseText(text: string): unknown {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES)
    throw new Refusal({ what: 'too-large', most: MOST_BYTES })
  // Editors on Windows put a byte order mark in front.
  const json = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch {
    const { line, column } = findJsonFault(json) ?? { line: 1, column: 1 }
    throw new Refusal({ what: 'not-json', line, column })
  }
}

function readShow(file: unknown): Show {
  const format = fieldOf(file, 'format')
  if (format !== SHOW_FORMAT) throw new Refusal({ what: 'other-format', found: brief(format) })
  const slides = fieldOf(file, 'slides')
  if (!Array.isArray(slides)) throw refused('slides', null, slides)
  if (slides.length > MOST_SLIDES) throw new Refusal({ what: 'too-many', found: slides.length, most: MOST_SLIDES })
  return {
    title: readText(file, 'title', null),
    switches: readSwitches(fieldOf(file, 'switches')),
    slides: slides.map(readSlide),
  }
}

function readSwitches(value: unknown): SlideSwitches {
  if (value !== undefined && !isRecord(value)) throw refused('switches', null, value)
  const on = (name: keyof SlideSwitches): boolean => {
    const found = fieldOf(value, name) ?? DEFAULT_SWITCHES[name]
    if (typeof found !== 'boolean') throw refused('switches', null, found)
    return found
  }
  return { filters: on('filters'), furniture: on('furniture'), qr: on('qr'), source: on('source') }
}

function readSlide(value: unknown, at: number): ShowSlide {
  if (!isRecord(value)) throw refused('slide', at + 1, value)
  return {
    address: readSlideAddress(fieldOf(value, 'address'), at + 1),
    title: readText(value, 'title', at + 1),
    notes: readText(value, 'notes', at + 1),
    seconds: readSeconds(fieldOf(value, 'seconds'), at + 1),
  }
}

/** '' or '?…'; of a link that was pasted whole, its query. Where it leads does not matter: only the view is taken from it. */
function readSlideAddress(value: unknown, slide: number): string {
  if (typeof value !== 'string') throw refused('address', slide, value)
  const match = /^(?:(?:https?|file):\/\/[^?#\s]+)?(\?[^#\n]*)?(?:#.*)?$/.exec(value.trim())
  if (match === null) throw refused('address', slide, value)
  const [, query = ''] = match
  return query === '?' ? '' : query
}

function readText(record: unknown, field: 'title' | 'notes', slide: number | null): string {
  const value = fieldOf(record, field) ?? ''
  if (typeof value !== 'string') throw refused(field, slide, value)
  return value
}

function readSeconds(value: unknown, slide: number): number | null {
  // Nobody speaks for 0 seconds: not planned. (Files and browsers of an early version hold such shows.)
  if (value === undefined || value === null || value === 0) return null
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST_SECONDS)
    throw refused('seconds', slide, value)
  return value
}

function refused(field: ShowFileField, slide: number | null, value: unknown): Refusal {
  return new Refusal({ what: 'field', field, slide, found: brief(value) })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own field; undefined where there is none. */
function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function brief(value: unknown): string {
  if (value === undefined) return ''
  // Not written out: it may be nested deeper than the stack goes.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  const text = JSON.stringify(value)
  const start = cutText(text, FOUND_LENGTH)
  return start === text ? text : `${start}…`
}
