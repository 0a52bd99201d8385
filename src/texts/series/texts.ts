import { topic } from '../topic.ts'
import { seriesEn } from './en.ts'
import { seriesZh } from './zh.ts'

/** The same promise year by year: its drawing, its table and what is said of it. */
export const seriesTexts = topic({ zh: seriesZh, en: seriesEn })
/** The texts of one language. */
export type SeriesTexts = typeof seriesZh
