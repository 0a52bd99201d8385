export const DESK_PARTS = ['drafts', 'in', 'out', 'article', 'own'] as const
export type DeskPart = (typeof DESK_PARTS)[number]
