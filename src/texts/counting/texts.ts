import { topic } from '../topic.ts'
import { countingEn } from './en.ts'
import { countingZh } from './zh.ts'

/** What is said of counts by region, sector and year. */
export const countingTexts = topic({ zh: countingZh, en: countingEn })
