import type { View } from '#src/url/view.ts'

/** A run of the sentence; `strong` is the key figure, printed in red. At most one part is strong. */
export interface SentencePart {
  readonly text: string
  readonly strong: boolean
  /** What it counts, as the change of the view that leaves just these items; absent: it counts none, or all there are. */
  readonly leadsTo?: Partial<View>
}

/** A run that is no key figure. */
export function plain(text: string): SentencePart {
  return { text, strong: false }
}

/** The parts without empty ones, plain neighbours in one. */
export function joinPlain(parts: readonly SentencePart[]): readonly SentencePart[] {
  const joined: SentencePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.text === '') continue
    const isPlain = last && !last.strong && !part.strong && !last.leadsTo && !part.leadsTo
    if (isPlain) joined[joined.length - 1] = plain(last.text + part.text)
    else joined.push(part)
  }
  return joined
}

/** The sentence as one text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join('')
}
