import { topic } from '../topic.ts'
import { matrixEn } from './en.ts'
import { matrixZh } from './zh.ts'

/** All texts of the matrix; functions take what varies. */
export const matrixTexts = topic({ zh: matrixZh, en: matrixEn })
