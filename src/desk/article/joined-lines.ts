import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'

/** How many line breaks lie within blocks: lines that were joined. */
export function joinedLines(text: string, blocks: readonly TextSpan[]): number {
  return blocks.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\n/g)?.length ?? 0), 0)
}

const HAN = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef\d%‰]/
/** As long as what it stands for, so that what is selected keeps its place, and no wider than nothing. */
const NOTHING = '\u200B'

/** A stretch of the text with its joined lines as one: in Chinese without a blank, a word that was parted without its hyphen. */
export function shownText(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/-?[^\S\n]*\n\s*/g, (breaks, at: number) => {
    const [before, after] = [text.charAt(start + at - 1), text.charAt(start + at + breaks.length)]
    const isTight = breaks.startsWith('-')
      ? /[a-z]/i.test(before) && /[a-z]/.test(after)
      : HAN.test(before) && HAN.test(after)
    return isTight ? NOTHING.repeat(breaks.length) : breaks
  })
}
