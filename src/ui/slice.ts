import { nextFrame } from '#src/lib/next-frame.ts'

/**
 * Attributes of an element at which the written page may be cut when it is laid out (the script in index.html): the head
 * comes first, then the first filters, then the rows from top to bottom. A slice, and what follows it, is not in sight before what stands above it is. So whatever follows a slice is in one too. Nothing in a browser, where pages are drawn whole.
 */
export const SLICE = typeof window === 'undefined' ? { 'data-slice': '' } : {}

/** Resolves once all slices of the written page are in sight. */
export async function untilLaid(): Promise<void> {
  while ('laying' in document.documentElement.dataset) await nextFrame()
}
