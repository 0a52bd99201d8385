/** The parts of the desk, in the order in which it offers them. */
export const DESK_PARTS = ['drafts', 'month', 'import', 'export', 'article', 'local'] as const
export type DeskPart = (typeof DESK_PARTS)[number]

/** What the parts were called in the browser's memory before 2026-12. */
const FORMER: Readonly<Record<string, DeskPart>> = { in: 'import', out: 'export', own: 'local' }

/** The part that was kept under that name; the drafts, where there is none of it. */
export function partOf(kept: string): DeskPart {
  return (
    DESK_PARTS.find((each) => each === kept) ?? (Object.hasOwn(FORMER, kept) ? FORMER[kept] : undefined) ?? 'drafts'
  )
}
