import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { sharesZh } from './zh.ts'

/** The names of the shares that tell how far an item is. */
export const shareTexts = topic({ zh: sharesZh, en: comesLater('en', 'shares') })
