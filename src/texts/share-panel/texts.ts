import { topic } from '../topic.ts'
import { sharePanelEn } from './en.ts'
import { sharePanelZh } from './zh.ts'

/** All texts of the share panel. */
export const sharePanelTexts = topic({ zh: sharePanelZh, en: sharePanelEn })
