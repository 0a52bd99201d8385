/** How large a workbook may be. Beyond it a clear fault is better than a page that dies. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 50 * 1024 * 1024,
  /** Bytes of everything in it, unpacked. */
  unpacked: 256 * 1024 * 1024,
  /** An entry above 16 MB unpacked may not be this many times its packed size. */
  ratio: 300,
  ratioFrom: 16 * 1024 * 1024,
  entries: 5000,
  rows: 200_000,
  columns: 1000,
  /** Cells of the area from A1 to the last value, in all sheets. */
  cells: 6_000_000,
} as const
