import { useState } from 'react'
import { deskSheetsTexts } from '#src/texts/desk-sheets/texts.ts'
import { saveFile } from '#src/exchange/save-file.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { reportingSheets } from './make-sheets.ts'
import type { MonthGroup } from './month-rows.ts'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What has been done, in words; '' for nothing. */
interface Sending {
  readonly isBusy: boolean
  readonly said: string
  readonly failure: string
}

const IDLE: Sending = { isBusy: false, said: '', failure: '' }

/** Makes reporting sheets and hands them over: one as it is, several in one archive. */
export function useSending(index: LedgerIndex) {
  const lang = useLanguage()
  const [state, setState] = useState<Sending>(IDLE)
  const make = async (groups: readonly MonthGroup[], day: CalendarDate): Promise<string> => {
    const [{ writeXlsx }, { writeZip }] = await Promise.all([
      import('#src/desk/files/xlsx-write.ts'),
      import('#src/desk/files/zip-write.ts'),
    ])
    const files = []
    for (const { name, workbook } of reportingSheets(groups, { index, day, lang }))
      files.push({ name: `${name}.xlsx`, bytes: await writeXlsx(workbook) })
    const [only, ...more] = files
    if (only && more.length === 0) {
      saveFile(new Blob([only.bytes], { type: XLSX_TYPE }), only.name)
      return only.name
    }
    const name = `${deskSheetsTexts(lang).zipName(day)}.zip`
    saveFile(new Blob([writeZip(files, day)], { type: 'application/zip' }), name)
    return name
  }
  const send = async (groups: readonly MonthGroup[], day: CalendarDate) => {
    const texts = deskSheetsTexts(lang)
    setState({ ...IDLE, isBusy: true, said: texts.sending })
    try {
      const name = await make(groups, day)
      setState({ ...IDLE, said: texts.sent(groups.length, name) })
    } catch {
      setState({ ...IDLE, failure: texts.sendFailed })
    }
  }
  return { ...state, send: (...of: Parameters<typeof send>) => void send(...of) }
}
