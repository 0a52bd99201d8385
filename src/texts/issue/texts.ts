import { topic } from '../topic.ts'
import { faultEn, recordEn } from './en.ts'
import { faultZh, recordZh } from './zh.ts'

/** Faults in a ledger file: `record` names one, `fault` says what is wrong with it. */
export const issueTexts = topic({
  zh: { record: recordZh, fault: faultZh, comma: '，', colon: '：' },
  en: { record: recordEn, fault: faultEn, comma: ', ', colon: ': ' },
})
