import { topic } from '../topic.ts'
import { chartEn } from './en.ts'
import { chartZh } from './zh.ts'

/** What is written into and beside the chart of a commitment. */
export const chartTexts = topic({ zh: chartZh, en: chartEn })
