/** A name as it is compared: full-width forms as plain ones, no spaces, no case. */
export function plain(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()
}
