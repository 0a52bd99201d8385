import type { Language } from '#src/domain/terms.ts'

/** What a number is written with in a language. */
export interface NumberWords {
  /** Powers of ten that have a word, the largest first; each word carries its own leading space. */
  readonly scales: readonly { readonly size: number; readonly word: string }[]
  /** Whether the digits of a stored number are grouped by threes. */
  readonly isGrouped: boolean
  /** The least count on screen whose digits are grouped. */
  readonly groupedFrom: number
  /** Before a number whose digits were not all kept. */
  readonly about: string
  /** So many commitments: after the count, for one and for any other number. */
  readonly items: { readonly one: string; readonly many: string }
}

/** What numbers are written with: one set a language. */
export const NUMBER_WORDS: Readonly<Record<Language, NumberWords>> = {
  zh: {
    scales: [
      { size: 1e12, word: '万亿' },
      { size: 1e8, word: '亿' },
      { size: 1e4, word: '万' },
    ],
    isGrouped: false,
    groupedFrom: 10_000,
    about: '约',
    items: { one: '项', many: '项' },
  },
  en: {
    scales: [
      { size: 1e12, word: ' trillion' },
      { size: 1e9, word: ' billion' },
      { size: 1e6, word: ' million' },
    ],
    isGrouped: true,
    groupedFrom: 1000,
    about: 'about ',
    items: { one: ' commitment', many: ' commitments' },
  },
}
