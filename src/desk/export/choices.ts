/** What is taken out. */
export const EXPORT_SCOPES = ['selection', 'all'] as const
export type ExportScope = (typeof EXPORT_SCOPES)[number]

/** As what. The names are those that files end in. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Of which ledger: with the drafts of this browser, or as published. */
export const EXPORT_DATA = ['drafted', 'published'] as const
export type ExportData = (typeof EXPORT_DATA)[number]
