/**
 * A short show as text for the address: lines of tab-separated fields, UTF-8,
 * base64url. The first line is the title, the switches and the length of all
 * lines after it, each further line a slide (address, title, notes, seconds).
 * Only letters, digits, `-` and `_` come out, so that chat apps keep the link
 * whole; where one cut it all the same, the length tells.
 */
import { DEFAULT_SWITCHES, type Show, type ShowSlide, type SlideSwitches } from './show.ts'

/** The value of `show` that stands for the show kept in this browser. */
export const KEPT_SHOW = '1'
/** Longer codes are refused: chat apps and QR codes cut long links. */
export const LONGEST_CODE = 1800

const SWITCH_NAMES = ['filters', 'furniture', 'qr', 'source'] as const satisfies readonly (keyof SlideSwitches)[]

/** Tabs and line ends are the separators: within a text they become blanks, line ends of notes a mark of their own. */
const field = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\n', '\u2028').replaceAll('\t', ' ')
const unfield = (text: string): string => text.replaceAll('\u2028', '\n')
const joined = (fields: readonly string[]): string => fields.map(field).join('\t')

/** The code of a show; null where it would be longer than LONGEST_CODE: then it travels as a file. */
export function formatShowCode({ title, switches, slides }: Show): string | null {
  const off = SWITCH_NAMES.filter((name) => !switches[name]).join(',')
  const rows = slides.map(({ address, title, notes, seconds }) => [
    address,
    title,
    notes,
    seconds === null ? '' : String(seconds),
  ])
  const body = rows.map(joined).join('\n')
  const bytes = new TextEncoder().encode(`${joined([title, off, String(body.length)])}\n${body}`)
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return code.length <= LONGEST_CODE ? code : null
}

function readText(code: string): string | null {
  if (code.length > LONGEST_CODE || !/^[\w-]{2,}$/.test(code)) return null
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readSlide(line: string): ShowSlide | null {
  const [address, title = '', notes = '', seconds = '', ...more] = line.split('\t')
  if (address === undefined || more.length > 0 || !/^(?:\?|$)/.test(address) || !/^\d{0,5}$/.test(seconds)) return null
  return { address, title: unfield(title), notes: unfield(notes), seconds: Number(seconds) || null }
}

/** The show of a code; null where the text is not one. */
export function parseShowCode(code: string): Show | null {
  const text = readText(code)
  if (text === null || text === '') return null
  const [head = '', ...lines] = text.split('\n')
  // Links of an early version say no length.
  const [title = '', off = '', length = null, ...more] = head.split('\t')
  const isWhole = length === null || length === String(text.length - head.length - 1)
  const slides = lines.map(readSlide)
  if (!isWhole || more.length > 0 || slides.length === 0 || slides.includes(null)) return null
  const hidden = new Set(off.split(','))
  const on = (name: keyof SlideSwitches): boolean => DEFAULT_SWITCHES[name] && !hidden.has(name)
  return {
    title: unfield(title),
    switches: { filters: on('filters'), furniture: on('furniture'), qr: on('qr'), source: on('source') },
    slides: slides.filter((slide) => slide !== null),
  }
}
