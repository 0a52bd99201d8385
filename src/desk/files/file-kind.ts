import type { FileFaultCode } from '#src/desk/sheet/sheet-fault.ts'

/** What a file is, by its first bytes: its name may say anything. A fault: what cannot be read, and why. */
export type FileKind = { readonly kind: 'zip' | 'ole' | 'json' | 'text' } | { readonly fault: FileFaultCode }

const BEGINS = 4096
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]
const BYTE_ORDER_MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/
/** PDF, RTF, 7z, rar, gzip, PNG, JPEG, GIF. */
const OTHERS = ['%PDF', '{\\rtf', '7z\u00bc\u00af', 'Rar!', '\u001f\u008b', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8']

/** Looks at the bytes of a file. An .xls and a workbook with a password are one kind of file, told apart by what is in it. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { fault: 'empty-file' }
  if (startsWith(bytes, OLE)) return holdsUtf16(bytes, 'EncryptedPackage') ? { fault: 'encrypted' } : { kind: 'ole' }
  if (startsWith(bytes, ZIP)) return { kind: 'zip' }
  const latin = String.fromCharCode(...bytes.subarray(0, BEGINS))
  if (OTHERS.some((start) => latin.startsWith(start))) return { fault: 'not-a-table' }
  const text = latin.replace(BYTE_ORDER_MARK, '').replaceAll('\0', '').trimStart().toLowerCase()
  if (text.startsWith('<?xml') && text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return { fault: 'old-workbook' }
  if (/^<(?:!doctype html|html|head|meta|table|script|\?xml)/.test(text)) return { fault: 'web-page' }
  return { kind: text.startsWith('{') ? 'json' : 'text' }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return true
  return false
}
