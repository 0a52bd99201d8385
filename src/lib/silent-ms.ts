/** How long a server may say nothing before that is said to the reader. */
export const SILENT_MS = 10_000
