/** The name under which this browser keeps what is typed of a commitment; null: of a new one. */
export function formNameOf(ledger: string, item: string | null): string {
  return `edit ${ledger} ${item ?? ''}`
}
