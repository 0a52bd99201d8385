import { topic } from '../topic.ts'
import { datasetEn } from './en.ts'
import { datasetZh } from './zh.ts'

/** All texts of the published tables of a ledger and of the page that lists them. */
export const datasetTexts = topic({ zh: datasetZh, en: datasetEn })
