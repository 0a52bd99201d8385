import { topic } from '../topic.ts'
import { ledgerDiffEn } from './en.ts'
import { ledgerDiffZh } from './zh.ts'

/** All texts; functions take what varies. */
export const ledgerDiffTexts = topic({ zh: ledgerDiffZh, en: ledgerDiffEn })
