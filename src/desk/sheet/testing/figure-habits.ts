/** Figures with their true values, written as offices, keyboards and spreadsheets write them. */
import fc from 'fast-check'

/** The units of columns. */
export const HEADINGS = { yuan: '元', wan: '万元', yi: '亿元', percent: '%' } as const
type Heading = keyof typeof HEADINGS
const SCALE: Readonly<Record<Heading, number>> = { yuan: 1, wan: 1e4, yi: 1e8, percent: 1 }

/** A cell under a heading, and what it says in base units. */
export interface FigureCell {
  readonly cell: string
  readonly heading: Heading
  readonly value: number
  /** The id of its unit. */
  readonly unit: string
}

const FULL_WIDTH = '０１２３４５６７８９'
const fullWidth = (text: string) =>
  text
    .replaceAll(/\d/g, (digit) => FULL_WIDTH.charAt(Number(digit)))
    .replace('.', '．')
    .replace('-', '－')
const grouped = (text: string, by: string) => text.replaceAll(/(?<=^-?\d+)(?=(?:\d{3})+(?:\.|$))/g, by)

const unsigned = fc.oneof(
  fc.integer({ min: 1, max: 99_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }))
    .map(([whole, part]) => `${whole}.${part}`),
)

/** What stands before a number, and does not change it. */
const BEFORE = [
  '',
  '',
  '',
  '约',
  '≥',
  '不低于',
  '超',
  '完成',
  '已完成',
  '累计',
  '目标',
  '截至6月底完成',
  '2026年完成',
  ' ',
  '\u200b',
  "'",
  '≯',
  '~',
]
/** What stands behind a number or its unit. */
const AFTER = [
  '',
  '',
  '',
  '注1',
  '注①',
  '①',
  '③',
  '[1]',
  '［2］',
  '*',
  '※',
  '¹',
  '（注2）',
  '(见附件3)',
  '见附件2',
  '，详见附表1',
  '以上',
  '左右',
  '（暂定）',
  '（含续建）',
  '（1期）',
  '（其中新建2个）',
  '，占71.1%',
  '，同比增长5%',
  ' ',
  '\u00a0',
  '?',
  '-',
  '万',
  '千',
  '元',
  '万元',
  '亿元',
  '%',
  '％',
  '‰',
  '/年',
  '半',
  '五',
  '个百分点',
  '（20）',
  '（3000）',
  '至',
  '/2',
  '；另有30',
]

const writing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  fullWidth,
  (text) => grouped(text, ','),
  (text) => grouped(text, '，'),
  (text) => grouped(text, ' '),
  (text) => grouped(text, '\u00a0'),
  (text) => grouped(text, "'"),
  (text) => (/\.\d{3}$/.test(text) ? text : text.replace('.', ',')),
  (text) => `0${text}`,
  (text) => `${text}.0`.replace(/(\.\d+)\.0$/, '$1'),
  (text) => text.split('').join('\u200b'),
  (text) =>
    Number(text)
      .toExponential(12)
      .replace(/\.?0+e/, 'e')
      .replace(/e([-+])(\d)$/, 'E$10$2'),
  (text) => `${text}×10^2`,
  (text) => `(${text})`,
  (text) => `负${text}`,
)

/* The factor and the unit of what is written behind; null: it does not go with the heading, or what it means is open. */
function meantBy(heading: Heading, after: string): { readonly factor: number; readonly unit: string } | null {
  const unit = heading === 'percent' ? 'percent' : 'yuan'
  if (after === '元') return { factor: 1, unit: 'yuan' }
  if (after === '万元') return { factor: 1e4, unit: 'yuan' }
  if (after === '亿元') return { factor: 1e8, unit: 'yuan' }
  if (/^[%％]$/.test(after)) return { factor: 1, unit: 'percent' }
  if (/^(?:‰|个百分点)$/.test(after)) return { factor: 1, unit: '' }
  if (after === '万') return heading === 'percent' ? null : { factor: 1e4, unit }
  if (after === '千') return heading === 'yuan' ? { factor: 1e3, unit } : null
  if (/^[/至－；半五?-]/.test(after)) return null
  return { factor: SCALE[heading], unit }
}

/** NaN: whatever is taken is wrong. Written by hand, apart from the reader, so that both are not wrong in the same way. */
function valueOf(written: string, digits: string, factor: number | null): number {
  if (factor === null) return Number.NaN
  const times = written.endsWith('×10^2') ? 100 : 1
  const sign = written.startsWith('负') ? -1 : 1
  return Number((Number(digits) * times * factor * sign).toPrecision(15))
}

/** Any number in any writing, with anything before and behind it. */
export const aFigureCell: fc.Arbitrary<FigureCell> = fc
  .tuple(
    unsigned,
    writing,
    fc.constantFrom(...BEFORE),
    fc.constantFrom(...AFTER),
    fc.constantFrom<Heading>('yuan', 'wan', 'yi', 'percent'),
  )
  .map(([digits, write, before, after, heading]) => {
    const written = write(digits)
    const meant = meantBy(heading, after)
    return {
      cell: before + written + after,
      heading,
      value: valueOf(written, digits, meant?.factor ?? null),
      unit: meant?.unit ?? '',
    }
  })
