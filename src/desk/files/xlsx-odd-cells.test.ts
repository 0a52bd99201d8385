import { describe, expect, it } from 'vitest'
import { NO_RESULT, type SheetCell } from '#src/desk/sheet/workbook.ts'
import { makeZip, sheetFiles } from './testing/make-zip.ts'
import { readXlsx } from './xlsx-read.ts'

const escaped = (code: string) => code.replaceAll('"', '&quot;')

/** The first row of a sheet with these cells; styles by their number formats, either a code or the number of a built-in one. */
async function rowOf(cells: string, formats: readonly (string | number)[] = []): Promise<readonly SheetCell[]> {
  const own = formats
    .map((format, at) =>
      typeof format === 'number' ? '' : `<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`,
    )
    .join('')
  const styles = formats
    .map((format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + at}"/>`)
    .join('')
  const xml = `<styleSheet><numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`
  const files = sheetFiles(`<row r="1">${cells}</row>`).map((file) =>
    file.name === 'xl/styles.xml' ? { ...file, content: xml } : file,
  )
  const read = await readXlsx(makeZip(files))
  if (!read.ok) throw new Error(read.fault.code)
  return read.workbook[0]?.rows[0] ?? []
}

const formatted = async (value: string, format: string | number) =>
  (await rowOf(`<c r="A1" s="1"><v>${value}</v></c>`, [format]))[0]

describe('a date that is shown in part', () => {
  it.each(['yyyy"年"m"月"', 'mmm\\-yy', 'yyyy-mm', 'yyyy/m', '[$-804]yyyy"年"m"月";@', 'yyyy\\.mm', 17, 57])(
    'is a month: %s',
    async (format) => {
      expect(await formatted('46174', format)).toBe('2026-06')
    },
  )

  it.each(['yyyy', 'yyyy"年"', 'yy'])('is a year: %s', async (format) => {
    expect(await formatted('46023', format)).toBe('2026')
  })

  it.each(['yyyy-mm-dd', 'm"月"d"日"', 'yyyy"年"m"月"d"日"', 'yyyy/m/d h:mm', 14, 58])(
    'is a day where the day is shown: %s',
    async (format) => {
      expect(await formatted('46174', format)).toBe('2026-06-01')
    },
  )
})

describe('a percentage', () => {
  it.each([
    ['0.8', '0%', '80%'],
    ['0.8', 9, '80%'],
    ['0.055', 10, '5.5%'],
    ['0.053', '0.0%;[Red]-0.0%', '5.3%'],
    ['-0.07', '0%', '-7%'],
    ['1.2', '[>=1]0%;0.0%', '120%'],
    ['0.57', '0%', '57%'],
  ])('is as it is shown: %s in %s', async (value, format, shown) => {
    expect(await formatted(value, format)).toBe(shown)
  })

  it('with a sign that is a text is the number before it', async () => {
    expect(await formatted('0.8', '0"%"')).toBe('0.8%')
  })

  it.each(['0.00', '#,##0', 'General', '0.00E+00', '[h]:mm'])('is none in %s', async (format) => {
    expect(String(await formatted('0.8', format))).not.toContain('%')
  })
})

describe('a formula', () => {
  it('that was never worked out is not an empty cell', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v/></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v></v></c><c r="D1" t="str"><f>A1</f></c><c r="E1"><f t="shared" si="0"/></c>'
    expect(await rowOf(cells)).toEqual([NO_RESULT, NO_RESULT, NO_RESULT, NO_RESULT, NO_RESULT])
  })

  it('keeps its result, an empty text too', async () => {
    expect(
      await rowOf('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>3</v></c>'),
    ).toEqual([2, null, 3])
  })
})

describe('a number', () => {
  it('too long to be counted with keeps its digits', async () => {
    expect(
      await rowOf(
        '<c r="A1"><v>9999999999999999999999</v></c><c r="B1"><v>440301202600000123</v></c><c r="C1"><v>9007199254740992</v></c>',
      ),
    ).toEqual(['9999999999999999999999', '440301202600000123', 9007199254740992])
  })
})
