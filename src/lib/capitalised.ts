/** A text with its first letter in upper case; one that begins with no letter of two cases is left as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
