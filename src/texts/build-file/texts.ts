import { topic } from '../topic.ts'
import { buildFileEn } from './en.ts'
import { buildFileZh } from './zh.ts'

/** What `npm run build:file` says. */
export const buildFileTexts = topic({ zh: buildFileZh, en: buildFileEn })
