import { memo, type ComponentType } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { InBrowser } from '#src/ui/in-browser.tsx'
import { Asks } from './asks.tsx'
import { CityTiles } from './city-tiles.tsx'
import { Key } from './key.tsx'
import { Ladder } from './ladder.tsx'
import { NextDue } from './next-due.tsx'
import { SectorRows } from './sector-rows.tsx'

export interface SideProps {
  readonly selection: Selection
  /** True where the rows come first, so that the ladder and whom to ask stand here. */
  readonly rowsFirst: boolean
  /** What comes last: the honest totals. */
  readonly Totals: ComponentType<{ readonly selection: Selection }> | null
}

/** What stands beside the rows: where, what about and what falls due. Drawn anew only for another selection: it follows the rows. */
export const Side = memo(function Side({ selection, rowsFirst, Totals }: SideProps) {
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
})
