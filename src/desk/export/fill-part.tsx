import { deskFillTexts } from '#src/texts/desk-fill/texts.ts'
import { saveFile } from '#src/exchange/save-file.ts'
import { formatFileFault } from '#src/desk/sheet/sheet-fault-words.ts'
import type { Filling } from '#src/desk/files/fill-workbook.ts'
import { FileDrop } from '#src/desk/kit/file-drop.tsx'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { formatDate } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import { FillQuestions } from './fill-questions.tsx'
import { fillReport } from './fill-words.ts'
import styles from './fill.module.css'
import { useFilling } from './use-filling.ts'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Fills an office's own workbook with the latest figures of the ledger, and says row by row what it did not. */
export function FillPart({ ledger, asOf }: { readonly ledger: Ledger; readonly asOf: CalendarDate }) {
  const lang = useLanguage()
  const texts = useTexts(deskFillTexts)
  const { state, settings, open, settle } = useFilling({ ledger, lang, today: asOf })
  return (
    <section className={styles.fill} aria-labelledby="fill-title">
      <h2 id="fill-title">{texts.title}</h2>
      <p className={text.quiet}>{texts.hint(formatDate(asOf, lang))}</p>
      <FileDrop title={texts.drop} hint={texts.kinds} onFile={open} />
      <p role="status" className={styles.said}>
        {state.phase === 'working' && texts.working(state.fileName)}
        {state.phase === 'failed' && texts.failed(state.fileName)}
      </p>
      {state.phase === 'done' && (
        <Filled
          units={ledger.units}
          fileName={state.fileName}
          filling={state.filling}
          settings={settings}
          settle={settle}
        />
      )}
    </section>
  )
}

interface FilledProps extends Pick<ReturnType<typeof useFilling>, 'settings' | 'settle'> {
  readonly units: Ledger['units']
  readonly fileName: string
  readonly filling: Filling
}

function Filled({ units, fileName, filling, settings, settle }: FilledProps) {
  const lang = useLanguage()
  const texts = useTexts(deskFillTexts)
  if (!filling.ok) return <p role="alert">{filling.fault ? formatFileFault(filling.fault, lang) : texts.notFilled}</p>
  const { filled } = filling
  const { filled: count, summary, lines, headingDay } = fillReport(filled, units, lang)
  const save = () => {
    const name = fileName.replace(/\.xlsx$/i, '')
    saveFile(new Blob([filled.bytes], { type: XLSX_TYPE }), `${texts.savedName(name)}.xlsx`)
  }
  return (
    <div className={styles.result}>
      <p role="status" className={styles.summary}>
        {texts.sheet(filled.sheet, summary)}
      </p>
      <FillQuestions doubts={filled.doubts} answers={settings.answers} onAnswer={(answers) => settle({ answers })} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.words}
          onChange={(event) => settle({ words: event.currentTarget.checked })}
        />
        <span>{texts.words}</span>
      </label>
      {headingDay !== null && <p className={styles.warning}>{headingDay}</p>}
      {count > 0 ? (
        <p>
          <Button look="strong" onClick={save}>
            {texts.save}
          </Button>{' '}
          <span className={text.quiet}>{texts.formulasNote}</span>
        </p>
      ) : (
        <p>{texts.noneFilled}</p>
      )}
      {lines.length > 0 && (
        <>
          <h3>{texts.unfilled}</h3>
          <ul className={styles.lines}>
            {lines.map(({ row, level, text: said }) => (
              <li key={row} data-level={level}>
                {said}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
