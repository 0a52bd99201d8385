/** Texts of an .xlsx with parts of their own look: what is struck through, and what is raised. */
import { readAttribute } from './xml-attribute.ts'

/** A part of a text. `isStruck` null: as its cell is. */
export interface TextRun {
  readonly text: string
  readonly isStruck: boolean | null
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of XML, with the codes of signs that XML does not know. */
export function decoded(xml: string): string {
  return xml
    .replaceAll(
      /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
      (all, hex: string | undefined, number: string | undefined, name: string | undefined) => {
        if (name !== undefined) return ENTITIES[name] ?? all
        const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : all
      },
    )
    .replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Whether the properties of a font have a mark that is not taken back: <strike/>, <strike val="0"/>. */
export function hasMark(xml: string, name: string): boolean {
  const [tag] = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`).exec(xml) ?? []
  return tag !== undefined && !/^(?:0|false)$/.test(readAttribute(tag, 'val') ?? '')
}

/** The parts of a text; null where none is struck through or raised. Raised digits become those signs, ¹ to ⁹, as they are typed elsewhere. */
export function readRuns(xml: string): readonly TextRun[] | null {
  const runs = [...xml.matchAll(/<(?:\w+:)?r>(.*?)<\/(?:\w+:)?r>/gs)].map(([, run = '']) => {
    const [look = null] = /<(?:\w+:)?rPr\b[^>]*\/>|<(?:\w+:)?rPr\b.*?<\/(?:\w+:)?rPr>/s.exec(run) ?? []
    const text = [...run.matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)/g)].map(([, part = '']) => decoded(part)).join('')
    const isRaised = look !== null && /<(?:\w+:)?vertAlign\s[^>]*val="superscript"/.test(look)
    return {
      text: isRaised ? text.replaceAll(/\d/g, (digit) => RAISED.charAt(Number(digit))) : text,
      isStruck: look === null ? null : hasMark(look, 'strike') || hasMark(look, 'dstrike'),
      isRaised,
    }
  })
  return runs.some(({ isStruck, isRaised }) => isStruck === true || isRaised) ? runs : null
}

/** The shared texts that have such parts, by their number. */
export function readRichTexts(xml: string): ReadonlyMap<string, readonly TextRun[]> {
  const rich = new Map<string, readonly TextRun[]>()
  if (!/<(?:\w+:)?(?:d?strike|vertAlign)\b/.test(xml)) return rich
  let at = 0
  for (const [text] of xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>.*?<\/(?:\w+:)?si>)/gs)) {
    const runs = readRuns(text)
    if (runs) rich.set(String(at), runs)
    at += 1
  }
  return rich
}
