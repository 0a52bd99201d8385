/** Why a row cannot be taken, and what is to be known of one that is, in words. */
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { sheetFaultTexts } from '#src/texts/sheet-fault/texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import type { Language } from '#src/domain/terms.ts'
import type { RowRead } from './read-row.ts'

/** The sentence of a fault. */
export function faultWords(read: Extract<RowRead, { kind: 'refused' }>, lang: Language): string {
  const { fault, found, expected, times } = read
  const texts = deskMonthTexts(lang)
  if (fault === 'far-written') return texts.farWritten(found, formatCount(Math.round(times ?? 0), lang))
  if (fault === 'share') return texts.share(found)
  if (fault === 'no-day') return texts.noDay
  if (fault === 'far')
    return times !== null && times > 1 ? texts.farUp(found, formatCount(Math.round(times), lang)) : texts.farDown(found)
  return sheetFaultTexts(lang).complaints[fault]({ found, expected, heading: '', reader: 'desk' })
}

/** What is to be known of a row that is taken. */
export function noteWords(read: Extract<RowRead, { kind: 'read' }>, typed: string, lang: Language): readonly string[] {
  const complaints = sheetFaultTexts(lang).complaints
  return [
    ...read.notes.map(({ code, about }) =>
      complaints[code]({ found: typed, expected: about, heading: '', reader: 'desk' }),
    ),
    ...(read.times === null ? [] : [deskMonthTexts(lang).farTaken(formatCount(Math.round(read.times), lang))]),
    ...(read.isCorrection ? [deskMonthTexts(lang).corrects] : []),
  ]
}
