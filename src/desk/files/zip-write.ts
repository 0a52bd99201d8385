import { zipSync } from 'fflate'
import type { CalendarDate } from '#src/domain/deadline.ts'

/** Files as one .zip, stored as they are: workbooks are packed already. `day`: their date in it. */
export function writeZip(
  files: readonly { readonly name: string; readonly bytes: ArrayBuffer }[],
  day: CalendarDate,
): ArrayBuffer {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, new Uint8Array(bytes)]))
  return new Uint8Array(zipSync(entries, { level: 0, mtime: `${day}T12:00:00` })).buffer
}
