import type { Language } from '#src/domain/terms.ts'
import { formatNumber } from '#src/numbers/number.ts'

const UNITS = ['KB', 'MB'] as const

/** The size of a file, as people compare them: 12 KB, 3.4 MB. Never below 1 KB. */
export function formatFileSize(bytes: number, lang: Language): string {
  const kilobytes = bytes / 1024
  const [size, unit] = kilobytes < 1000 ? [kilobytes, UNITS[0]] : [kilobytes / 1024, UNITS[1]]
  return `${formatNumber(Math.max(1, Number(size.toPrecision(size < 100 ? 2 : 3))), lang)} ${unit}`
}
