/** Printable ASCII without blanks, and common Chinese signs: they are plain already. */
const PLAIN = /^[!-~\u4E00-\u9FFF]*$/

/** A name as it is compared: full-width forms as plain ones, no spaces, no case. */
export function plain(name: string): string {
  return (PLAIN.test(name) ? name : name.normalize('NFKC').replaceAll(/\s+/g, '')).toLowerCase()
}
