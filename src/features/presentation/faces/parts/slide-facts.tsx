import shared from './slide-shared.module.css'

/** Short facts in a row, none of them broken over two lines: a date ends no line at its hyphen. */
export function SlideFacts({ facts }: { readonly facts: readonly string[] }) {
  return facts.map((fact, place) => (
    <span key={fact}>
      {place > 0 && ' · '}
      <span className={shared.whole}>{fact}</span>
    </span>
  ))
}
