import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'

/** The place in the text of one end of a selection; null where it is not in the words of the text. */
function placeOf(node: Node, offset: number, within: Element): number | null {
  if (!within.contains(node)) return null
  const piece = node instanceof Text ? node.parentElement?.closest('[data-start]') : null
  const start = piece?.getAttribute('data-start')
  return start === null || start === undefined ? null : Number(start) + offset
}

/** The stretch of the article that is selected in its pane; null: none, or one that does not begin and end in its words. A piece knows where it stands by `data-start`. */
export function markedSpan(within: Element): TextSpan | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = placeOf(range.startContainer, range.startOffset, within)
  if (start === null) return null
  const end = placeOf(range.endContainer, range.endOffset, within)
  // A triple click ends before the first word of the next paragraph.
  return { start, end: end !== null && end > start ? end : start + selection.toString().trimEnd().length }
}
