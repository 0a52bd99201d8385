import { useEffect, useMemo, useRef, useState } from 'react'
import { formatFileFault } from '#src/desk/sheet/sheet-fault-words.ts'
import { fileFault } from '#src/desk/files/sheet-file.ts'
import type { Language } from '#src/domain/terms.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { mergeSheets, type MergedSheets, type MergeGround, type ReturnedFile } from './merge-sheets.ts'

/** A reporting sheet is small: what is larger is another file. Bytes. */
const LARGEST = 5_000_000

/** `done` of `all` files read; null: none is being read. */
export interface Reading {
  readonly done: number
  readonly all: number
}

/** Reporting sheets that came back, read in a worker, one after the other, and merged anew into whatever the ledger is by now. Leaving the screen gives them up. */
export function useReturns(ground: Omit<MergeGround, 'lang'>, day: string) {
  const lang = useLanguage()
  const [files, setFiles] = useState<readonly ReturnedFile[]>([])
  const [reading, setReading] = useState<Reading | null>(null)
  const under = useRef(new AbortController())
  useEffect(() => () => under.current.abort(), [])
  const { index, items, rule, today } = ground
  const merged = useMemo<MergedSheets | null>(
    () => (files.length === 0 ? null : mergeSheets(files, { index, items, rule, today, lang }, day)),
    [files, index, items, rule, today, lang, day],
  )
  const take = async (given: readonly File[]) => {
    under.current.abort()
    under.current = new AbortController()
    const { signal } = under.current
    const read: ReturnedFile[] = []
    for (const file of given) {
      setReading({ done: read.length, all: given.length })
      read.push(await readReturned(file, lang, signal))
      if (signal.aborted) return
    }
    setFiles(read)
    setReading(null)
  }
  return {
    merged,
    reading,
    take: (given: readonly File[]) => void take(given),
    drop: () => setFiles([]),
  }
}

async function readReturned(file: File, lang: Language, signal: AbortSignal): Promise<ReturnedFile> {
  const { name, size } = file
  if (size > LARGEST) return { name, workbook: null, why: formatFileFault(fileFault('too-big', size, LARGEST), lang) }
  try {
    const { readInWorker } = await import('#src/desk/files/in-workbook-worker.ts')
    const read = await readInWorker(await file.arrayBuffer(), name, signal)
    return read.ok
      ? { name, workbook: read.workbook }
      : { name, workbook: null, why: formatFileFault(read.fault, lang) }
  } catch {
    return { name, workbook: null, why: '' }
  }
}
