/** The parts of the desk, in the order in which it offers them. */
export const DESK_PARTS = ['drafts', 'import', 'export', 'article', 'local'] as const
export type DeskPart = (typeof DESK_PARTS)[number]
