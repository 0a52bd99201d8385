import { screenTexts } from '#src/texts/screen/texts.ts'
import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useState } from 'react'
import { saveFile } from '#src/exchange/save-file.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { OffendingFormat } from './import-messages.ts'
import { askOffending } from './import-store.ts'
import styles from './import.module.css'

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const satisfies Record<OffendingFormat, string>

/** Hands out the rows in which something was left out, with what is wrong beside each. */
export function OffendingRows({ fileName, count }: { readonly fileName: string; readonly count: number }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = deskImportTexts(lang).complaints
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const download = async (format: OffendingFormat) => {
    setBusy(true)
    // Given up meanwhile, or the worker is gone.
    const bytes = await askOffending(format).catch(() => null)
    setBusy(false)
    setFailed(bytes === null)
    if (bytes)
      saveFile(
        new Blob([bytes], { type: TYPES[format] }),
        `${texts.fileName(fileName.replace(/\.[^.]*$/, ''))}.${format}`,
      )
  }
  return (
    <div className={styles.actions}>
      <p>{texts.offending(formatCount(count, lang))}</p>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} disabled={isBusy} onClick={() => void download(format)}>
          {texts.download[format]}
        </Button>
      ))}
      <span role="status">{isBusy ? t.working : hasFailed && t.partFailed}</span>
    </div>
  )
}
