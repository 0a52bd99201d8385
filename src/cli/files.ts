/** Files on the disk, with one kind of fault for all that can go wrong. */
import { readFile, writeFile } from 'node:fs/promises'

/** unread, unwritten: `detail` is the system's own code · refused: `detail` is the sentence that says why · exists: it is there, and nobody said --force · form: its name ends in nothing we write. */
export type FileFaultKind = 'unread' | 'unwritten' | 'refused' | 'exists' | 'form'

/** A file that cannot be used. */
export class FileFault extends Error {
  constructor(
    readonly kind: FileFaultKind,
    readonly file: string,
    readonly detail = '',
  ) {
    super(`${kind} ${file} ${detail}`)
    this.name = 'FileFault'
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** The bytes of a file. Rejects with a FileFault. */
export async function readBytes(file: string): Promise<ArrayBuffer> {
  try {
    const bytes = await readFile(file)
    return new Uint8Array(bytes).buffer
  } catch (error) {
    throw new FileFault('unread', file, codeOf(error))
  }
}

/** Writes a file; one that is there only where `force` says so. Rejects with a FileFault. */
export async function writeOut(file: string, content: string | ArrayBuffer, force: boolean): Promise<void> {
  try {
    await writeFile(file, typeof content === 'string' ? content : new Uint8Array(content), { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const code = codeOf(error)
    throw code === 'EEXIST' ? new FileFault('exists', file) : new FileFault('unwritten', file, code)
  }
}
