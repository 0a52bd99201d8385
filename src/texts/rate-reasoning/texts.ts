import { topic } from '../topic.ts'
import { rateReasoningEn } from './en.ts'
import { rateReasoningZh } from './zh.ts'

/** Why a yearly rate stands where it does: the arithmetic, and the heads of its detail. */
export const rateReasoningTexts = topic({ zh: rateReasoningZh, en: rateReasoningEn })
