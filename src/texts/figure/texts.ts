import { topic } from '../topic.ts'
import { figureEn } from './en.ts'
import { figureZh } from './zh.ts'

/** How units and shares stand beside a number. */
export const figureTexts = topic({ zh: figureZh, en: figureEn })
