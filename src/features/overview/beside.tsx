/** What stands above and beside the rows of the overview: code that comes once the page answers (app/late.tsx). */
import type { ComponentType } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { InBrowser } from '#src/ui/in-browser.tsx'
import { AskLine, Asks } from './asks.tsx'
import { CityTiles } from './city-tiles.tsx'
import { Key } from './key.tsx'
import { Ladder } from './ladder.tsx'
import { NextDue } from './next-due.tsx'
import { SectorRows } from './sector-rows.tsx'

export interface AboveProps {
  readonly selection: Selection
  /** True where the rows come first: a line is left that leads to whom to ask. */
  readonly rowsFirst: boolean
}

export interface BesideProps extends AboveProps {
  /** What comes last: the honest totals. */
  readonly Totals: ComponentType<{ readonly selection: Selection }> | null
}

/** How far the promises come and whom to ask, where no verdict leads. */
export function Above({ selection, rowsFirst }: AboveProps) {
  return (
    <InBrowser>
      {rowsFirst ? (
        <AskLine selection={selection} />
      ) : (
        <>
          <Ladder selection={selection} />
          <Asks selection={selection} most={5} />
        </>
      )}
    </InBrowser>
  )
}

/** Where, what about and what falls due. Where the rows come first, also what else would stand above them. */
export function Beside({ selection, rowsFirst, Totals }: BesideProps) {
  return (
    <InBrowser>
      {rowsFirst ? (
        <>
          <Asks selection={selection} most={3} />
          <NextDue selection={selection} />
          <Ladder selection={selection} />
        </>
      ) : (
        <NextDue selection={selection} />
      )}
      <Key />
      <CityTiles selection={selection} />
      <SectorRows selection={selection} />
      {Totals && <Totals selection={selection} />}
    </InBrowser>
  )
}
