import type { Language } from '#src/domain/terms.ts'
import { matrixEn } from './matrix-en.ts'
import { matrixZh } from './matrix-zh.ts'

/** All texts of the matrix; functions take what varies. */
export type MatrixTexts = typeof matrixZh

/** The matrix's texts in a language. */
export function matrixTexts(lang: Language): MatrixTexts {
  return lang === 'zh' ? matrixZh : matrixEn
}
