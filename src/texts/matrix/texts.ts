import { topic } from '../topic.ts'
import { matrixEn } from './en.ts'
import { matrixZh } from './zh.ts'

/** All texts of the matrix; functions take what varies. */
export const matrixTexts = topic({ zh: matrixZh, en: matrixEn })

/** The same, in any one language. */
export type MatrixTexts = typeof matrixZh
