/** The text of a cell that shall hold a figure, made ready for the grammar: what offices, keyboards and spreadsheets put around and into a number is taken off, or is why it is not read. */
import { fold } from '#src/desk/grammar/fold.ts'

/** What the grammar reads of a cell. */
export interface PlainFigure {
  readonly text: string
  /** What stood behind the number as a mark to a remark: 注1, ①, [1], 见附件2; '' for none. */
  readonly remark: string
  /** A spreadsheet wrote it as 1.2E+08: digits beyond those may be lost. */
  readonly isShort: boolean
}

/** Signs that are not seen: of no width, of direction, of variants. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]/gu
const ODD_SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
/** From the code of a full-width letter to that of a plain one. */
const FULL_WIDTH = 0xfee0
/* Between the groups of one number: nobody types it by chance. */
const NARROW_SPACE = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g
const APOSTROPHE = /^['’‘＇`´](?=\s*[-+−]?[\d.])/
/* 注1, 见附件2, （见附表3）, ①, [1], *, behind what ends a figure. */
const REMARK_WORD =
  '(?:详?见|参见|另见|具体见)?(?:附注|附件|附表|附录|注释|备注|脚注|注)[:：]?(?:[\\d一二三四五六七八九十]{1,2}|[①-⑳])?'
const REMARK = new RegExp(
  `(?:\\s*(?:[(\\[【〔]\\s*${REMARK_WORD}\\s*[)\\]】〕]|[,，;；]?${REMARK_WORD}|[①-⑳⑴-⒇❶-❿⓵-⓾㈠-㈩]|[\\[【〔［]\\d{1,2}[\\]】〕］]|[*＊※†‡]+|\\^?[⁰¹²³⁴-⁹]+[)⁾]?))+$`,
)
const ENDS_A_FIGURE = /[\d%‰)]$|[\u3400-\u9fffA-Za-z㎡℃]$/
/* 10², 3m²: part of the figure, no remark. */
const POWER_OR_UNIT = /(?:^|[^\d.])10$|[A-Za-z]$/
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Without what is not seen, with one kind of space; digits and signs of full width as plain ones. */
export function seenText(text: string): string {
  const plain = text
    .replaceAll(UNSEEN, '')
    .replaceAll(ODD_SPACE, ' ')
    .replaceAll(/[Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH))
  return fold(plain).trim()
}

/** The text for the grammar; null where the cell cannot be read for certain. */
export function plainFigure(cell: string): PlainFigure | null {
  /* A dash may be a minus, or what a list begins with. */
  if (/^\s*[—–―]\s*\d/.test(cell)) return null
  const { rest, remark } = withoutRemark(seenText(cell.replaceAll(NARROW_SPACE, ',')).replace(APOSTROPHE, ''))
  const compared = rest
    .replaceAll(/>=|≧|⩾|≮/g, '≥')
    .replaceAll(/<=|≦|⩽|≯/g, '≤')
    .replace(/^[=＝]\s*(?=[-+\d])/, '')
    .replace(/^[~≒∼]\s*(?=\d)/, '约')
    .replace(/^负\s*(?=\d)/, '-')
    .replace(/^(-?)\.(?=\d)/, '$10.')
  /* 约, 不低于, 完成: what stands before the number; PM2.5 is none. */
  const [start = ''] = /^[^\d.+\-−(（]*/.exec(compared) ?? []
  const lead = /[A-Za-z]$/.test(start) ? compared : start
  const grouped = withoutGroups(compared.slice(lead.length))
  if (grouped === null || isDoubtful(compared)) return null
  const power = writtenOut(grouped)
  return power && { ...power, text: lead + power.text, remark }
}

/* The remark is the mark only where a figure stands before it. */
function withoutRemark(text: string): { readonly rest: string; readonly remark: string } {
  const match = REMARK.exec(text)
  const rest = match ? text.slice(0, match.index).trimEnd() : text
  const isSuperscript = match !== null && /^\^?[⁰¹²³⁴-⁹]+$/.test(match[0])
  if (!match || !/\d/.test(rest) || !ENDS_A_FIGURE.test(rest) || (isSuperscript && POWER_OR_UNIT.test(rest)))
    return { rest: text, remark: '' }
  return { rest, remark: match[0].trim() }
}

const SIGNED = String.raw`^(?:[-+−]\s?)?`
const GROUPS = new RegExp(`${SIGNED}\\d{1,3}(?:([,， ])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?(?![\\d,，.' ]*\\d)`)
const BLOB = new RegExp(`${SIGNED}\\d[\\d.,，'’ ]*\\d|${SIGNED}\\d`)

/* A cell that begins with a number: its groups of three, or why they are none. 1 234,5 and 12,3456 may be one number or two. */
function withoutGroups(text: string): string | null {
  const [blob] = BLOB.exec(text) ?? []
  if (blob === undefined || /^[-+−]?\s?\d+(?:\.\d+)?$/.test(blob)) return leadsWithZero(text) ? null : text
  const groups = GROUPS.exec(text)
  if (groups?.[0] !== blob) return null
  /* 12 500 may be two numbers; 1 234 567 is none but one. */
  const parts = blob.split(/[,， ]/).length
  if (groups[1] === ' ' && parts < 3) return null
  return leadsWithZero(blob) ? null : blob.replaceAll(/[,， ]/g, '') + text.slice(blob.length)
}

/* 007 is a code. */
function leadsWithZero(text: string): boolean {
  return /^[-+−]? ?0[\d,， ]/.test(text)
}

/* Asked by whoever wrote it, marked as a fall or a rise, or cut off. */
function isDoubtful(text: string): boolean {
  return /[?？]|待核|待定|待确认|存疑|[▲△▼▽↑↓±]|\d[\d.]* ?-+$|-{2,}\d/.test(text)
}

const SHORT = /^([-+−]?)(\d+(?:\.\d+)?)e([-+−]?)(\d{1,3})/i
const POWER = /^([-+−]?)(\d+(?:\.\d+)?) ?[×x✕*·] ?10 ?(?:\^|\*\*)? ?([-+−]?\d{1,2}(?!\d)|[⁻⁺]?[⁰¹²³⁴-⁹]+)/i

/* 1.2E+08 and 1.2×10⁸ with all their digits. 2E5 may be a code, and 10² a remark: null. */
function writtenOut(text: string): Omit<PlainFigure, 'remark'> | null {
  const [short, sign = '', digits = '', exponentSign = '', exponent = ''] = SHORT.exec(text) ?? []
  if (short !== undefined) {
    if (exponentSign === '' && !digits.includes('.')) return null
    const value = shifted(digits, Number(exponent) * (/[-−]/.test(exponentSign) ? -1 : 1))
    return value === null ? null : { text: minus(sign) + value + text.slice(short.length), isShort: true }
  }
  const [power, powerSign = '', factor = '', raised = ''] = POWER.exec(text) ?? []
  if (power === undefined) return /^10[⁰¹²³⁴-⁹]/.test(text) ? null : { text, isShort: false }
  const value = shifted(factor, Number(plainDigits(raised)))
  return value === null ? null : { text: minus(powerSign) + value + text.slice(power.length), isShort: false }
}

function minus(sign: string): string {
  return /[-−]/.test(sign) ? '-' : ''
}

function plainDigits(raised: string): string {
  return Array.from(raised, (sign) => {
    const at = SUPERSCRIPT.indexOf(sign)
    return at >= 0 ? String(at) : /[⁻−]/.test(sign) ? '-' : sign === '⁺' ? '' : sign
  }).join('')
}

/** Decimal digits with the point moved; null beyond what is counted with. */
function shifted(digits: string, by: number): string | null {
  if (!Number.isInteger(by) || Math.abs(by) > 20) return null
  const [whole = '', part = ''] = digits.split('.')
  const point = whole.length + by
  const all = (whole + part).padStart(whole.length + part.length + Math.max(0, 1 - point), '0')
  const at = Math.max(point, 1)
  const padded = all.padEnd(at, '0')
  const rest = padded.slice(at)
  return `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}
