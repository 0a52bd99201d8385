import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { countingZh } from './zh.ts'

/** What is said of counts by region, sector and year. */
export const countingTexts = topic({ zh: countingZh, en: comesLater('en', 'counting') })
