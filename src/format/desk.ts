import type { Language } from '#src/domain/terms.ts'
import { deskEn } from './desk-en.ts'
import { deskZh } from './desk-zh.ts'

export const DESK_PARTS = ['drafts', 'in', 'out', 'article', 'own'] as const
export type DeskPart = (typeof DESK_PARTS)[number]

/** The words of the desk's frame. */
export interface DeskTexts {
  readonly name: string
  readonly parts: Readonly<Record<DeskPart, string>>
  /** What each part is for, in one line. */
  readonly about: Readonly<Record<DeskPart, string>>
  readonly partsName: string
  /** That nothing leaves the machine. */
  readonly local: string
}

/** The words of the desk's frame in a language. */
export function deskTexts(lang: Language): DeskTexts {
  return lang === 'zh' ? deskZh : deskEn
}
