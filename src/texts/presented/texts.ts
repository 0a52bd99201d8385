import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { presentedZh } from './zh.ts'

/** The way to the presentation, and why a slide cannot be shown. */
export const presentedTexts = topic({ zh: presentedZh, en: comesLater('en', 'presented') })
