const EM_OF_LATIN = 0.55

/** About how wide a text is set, in ems: a Chinese character takes one, anything else a little over half. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character) ? 1 : EM_OF_LATIN
  return width
}
