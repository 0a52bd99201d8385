import { topic } from '../topic.ts'
import { coverageEn } from './en.ts'
import { coverageZh } from './zh.ts'

/** The texts of the coverage view. */
export const coverageTexts = topic({ zh: coverageZh, en: coverageEn })
