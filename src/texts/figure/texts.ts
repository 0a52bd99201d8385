import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { figureZh } from './zh.ts'

/** How units and shares stand beside a number. */
export const figureTexts = topic({ zh: figureZh, en: comesLater('en', 'figure') })
