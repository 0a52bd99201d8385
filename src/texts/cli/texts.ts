import { topic } from '../topic.ts'
import { cliEn } from './en.ts'
import { cliZh } from './zh.ts'

/** What the ledger's command line says. */
export const cliTexts = topic({ zh: cliZh, en: cliEn })
