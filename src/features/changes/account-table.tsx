import { changesTexts } from '#src/texts/changes/texts.ts'
import { sumAccount, type AccountRow } from '#src/derive/changes/account.ts'
import type { Changes } from '#src/derive/changes/changes.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { formatCount } from '#src/numbers/number.ts'
import { statusWord } from '#src/format/words.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import styles from './account.module.css'

/** A movement with its sign; none is a plain 0. */
function Signed({ count, strong = false }: { readonly count: number; readonly strong?: boolean }) {
  const lang = useLanguage()
  const text = `${count > 0 ? '+' : count < 0 ? '−' : ''}${formatCount(Math.abs(count), lang)}`
  return <td className={count === 0 ? styles.none : undefined}>{strong && count !== 0 ? <b>{text}</b> : text}</td>
}

interface CellsProps {
  readonly row: Omit<AccountRow, 'status'>
  /** The sums of all rows: a column of joiners or leavers is left out where there is none. */
  readonly sum: Omit<AccountRow, 'status'>
}

function Cells({ row, sum }: CellsProps) {
  const lang = useLanguage()
  return (
    <>
      <td>{formatCount(row.before, lang)}</td>
      <Signed count={row.movedIn} />
      <Signed count={-row.movedOut} />
      {sum.joined > 0 && <Signed count={row.joined} />}
      {sum.left > 0 && <Signed count={-row.left} />}
      <td>{formatCount(row.after, lang)}</td>
      <Signed count={row.after - row.before} strong />
    </>
  )
}

/** A day over its column; where there is no room it breaks after the year. */
function DayHead({ day }: { readonly day: CalendarDate }) {
  return (
    <th scope="col" className={styles.when}>
      <span className={styles.nobreak}>{day.slice(0, 5)}</span>
      <wbr />
      <span className={styles.nobreak}>{day.slice(5)}</span>
    </th>
  )
}

/** The status counts of both days and all that lies between them, which adds up. `filtered`: the view filters by status. */
export function AccountTable({
  changes: { account, before, after },
  filtered,
}: {
  readonly changes: Changes
  readonly filtered: boolean
}) {
  const lang = useLanguage()
  const texts = useTexts(changesTexts)
  const sum = sumAccount(account)
  return (
    <section className={styles.account}>
      <h2>{texts.account}</h2>
      <ScrollRegion className={styles.scroller} label={texts.account}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{texts.columns.status}</th>
              <DayHead day={before.asOf} />
              <th scope="col">{texts.columns.movedIn}</th>
              <th scope="col">{texts.columns.movedOut}</th>
              {sum.joined > 0 && <th scope="col">{texts.columns.joined}</th>}
              {sum.left > 0 && <th scope="col">{texts.columns.left}</th>}
              <DayHead day={after.asOf} />
              <th scope="col">{texts.columns.net}</th>
            </tr>
          </thead>
          <tbody>
            {account.map((row) => (
              <tr key={row.status}>
                <th scope="row">
                  <span className={styles.status}>
                    <VerdictGlyph verdict={row.status} size={12} /> {statusWord(row.status, lang)}
                  </span>
                </th>
                <Cells row={row} sum={sum} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              <Cells row={sum} sum={sum} />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className={styles.accountNote}>{texts.accountNote}</p>
      {filtered && <p className={styles.accountNote}>{texts.filteredNote}</p>}
    </section>
  )
}
