/** Files on the disk, with one kind of error for all that can go wrong. */
import { readFile, writeFile } from 'node:fs/promises'

/** unread, unwritten: `detail` is the system's own code · refused: `detail` is the sentence that says why · exists: it is there, and nobody said --force · form: its name ends in nothing we write. */
export type FileErrorKind = 'unread' | 'unwritten' | 'refused' | 'exists' | 'form'

/** A file that cannot be used. */
export class FileError extends Error {
  constructor(
    readonly kind: FileErrorKind,
    readonly file: string,
    readonly detail = '',
  ) {
    super(`${kind} ${file} ${detail}`)
    this.name = 'FileError'
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** The bytes of a file. Rejects with a FileError. */
export async function readFrom(file: string): Promise<ArrayBuffer> {
  try {
    const bytes = await readFile(file)
    return new Uint8Array(bytes).buffer
  } catch (error) {
    throw new FileError('unread', file, codeOf(error))
  }
}

/** Writes a file; one that is there only where `force` says so. Rejects with a FileError. */
export async function writeOut(file: string, content: string | ArrayBuffer, force: boolean): Promise<void> {
  try {
    await writeFile(file, typeof content === 'string' ? content : new Uint8Array(content), { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const code = codeOf(error)
    throw code === 'EEXIST' ? new FileError('exists', file) : new FileError('unwritten', file, code)
  }
}
