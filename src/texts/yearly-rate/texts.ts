import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { yearlyRateZh } from './zh.ts'

/** How yearly rates are said: the part of the year, and the distance from the target in points. */
export const yearlyRateTexts = topic({ zh: yearlyRateZh, en: comesLater('en', 'yearlyRate') })
