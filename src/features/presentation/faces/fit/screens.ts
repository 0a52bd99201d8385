/** A view that is higher than its slide is shown screen after screen, each of whole rows. Heights in CSS pixels, from the top of the view. */

/** What is shown whole or not at all. `leads`: a heading, which says nothing without what follows it. */
export interface Thing {
  readonly top: number
  readonly bottom: number
  readonly leads: boolean
}

/** A table's head, which stays in sight over all its rows; `end`: where they end. */
export interface Head {
  readonly top: number
  readonly height: number
  readonly end: number
}

/** What one screen shows: from `from` up to `to`, beneath heads of the height `heads`. */
export interface Screen {
  readonly from: number
  readonly to: number
  readonly heads: number
}

/** A rounding of the layout, not a cut. */
const SLACK = 1
const MOST_SCREENS = 60

/** Where a screen must end at the latest to cut through nothing; `from` where something is higher than a screen. */
function endOfWhole(things: readonly Thing[], from: number, limit: number): number {
  let to = limit
  for (;;) {
    const end = to
    const cut = things.filter(({ top, bottom }) => top >= from - SLACK && top < end - SLACK && bottom > end + SLACK)
    if (cut.length === 0) return to
    to = Math.min(...cut.map(({ top }) => top))
  }
}

/** As endOfWhole, and no heading stands last. */
function endOf(things: readonly Thing[], from: number, limit: number): number {
  const to = endOfWhole(things, from, limit)
  const last = things
    .filter(({ top, bottom }) => top >= from - SLACK && top < to - SLACK && bottom <= to + SLACK)
    .reduce<Thing | null>((lowest, each) => (lowest && lowest.top >= each.top ? lowest : each), null)
  return last?.leads && last.top > from + SLACK ? endOf(things, from, last.top) : to
}

/** The screens of a view of the height `total` in a box of the height `room`. At least one; what is higher than a screen is cut at its end, nothing else is. */
export function layScreens(
  {
    things,
    heads,
    total,
  }: { readonly things: readonly Thing[]; readonly heads: readonly Head[]; readonly total: number },
  room: number,
): readonly Screen[] {
  const screens: Screen[] = []
  let from = 0
  while (screens.length < MOST_SCREENS) {
    const start = from
    const above = heads.filter(({ top, end }) => start > top + SLACK && start < end - SLACK)
    const height = Math.max(0, ...above.map((head) => head.height))
    const limit = start + room - height
    if (limit >= total - SLACK) return [...screens, { from: start, to: total, heads: height }]
    const whole = endOf(things, start, limit)
    const to = whole > start + SLACK ? whole : limit
    screens.push({ from: start, to, heads: height })
    // What was cut goes on; else the next screen begins with the next thing.
    const left = things.filter(({ bottom }) => bottom > to + SLACK)
    if (left.length === 0) return screens
    from = Math.max(to, Math.min(...left.map(({ top }) => top)))
  }
  return screens
}
