/** Texts of an .xlsx with parts of their own look: what is struck through, and what is raised. */
import { readAttribute } from './xml-attribute.ts'
import { xmlText } from './xml-tokens.ts'

/** A part of a text. `isStruck` null: as its cell is. */
export interface TextRun {
  readonly text: string
  readonly isStruck: boolean | null
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits as raised ones, ¹ to ⁹, as they are typed elsewhere. */
export function raised(text: string): string {
  return text.replaceAll(/\d/g, (digit) => RAISED.charAt(Number(digit)))
}

/** The text of XML, with the codes of signs that XML does not know. */
export function decoded(xml: string): string {
  return xmlText(xml).replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
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
      text: isRaised ? raised(text) : text,
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
