/** The first `length` code points of a text: never half a character, unlike slice. */
export function cutText(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('')
}
