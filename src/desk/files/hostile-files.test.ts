import { describe, expect, it } from 'vitest'
import type { FileFaultCode } from '#src/desk/sheet/sheet-fault.ts'
import { readSpreadsheet } from './spreadsheet-read.ts'
import { makeZip, sheetFiles } from './testing/make-zip.ts'
import { writeXlsx } from './xlsx-write.ts'
import { readZipDirectory } from './zip-directory.ts'
import { unpackEntry } from './zip-unpack.ts'

const cell = (address: string, value: string) => `<c r="${address}"><v>${value}</v></c>`
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
const text = (content: string) => new Uint8Array(new TextEncoder().encode(content)).buffer
const ole = (content = '') =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...content.split('').flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]).buffer
const MB = 1024 * 1024

async function faultOf(bytes: ArrayBuffer) {
  const read = await readSpreadsheet(bytes, 'x.xlsx')
  return read.ok ? null : read.fault
}

describe('a file that cannot be read', () => {
  it.each<[string, () => ArrayBuffer, FileFaultCode]>([
    ['nothing in it', () => new ArrayBuffer(0), 'empty-file'],
    ['a compound file cut short', () => ole('Workbook'), 'damaged'],
    ['a workbook with a password', () => ole('EncryptedPackage'), 'encrypted'],
    [
      'a zip with a password',
      () => makeZip(sheetFiles('', [{ name: 'a.xml', content: 'x', isEncrypted: true }])),
      'encrypted',
    ],
    ['an .xlsb', () => makeZip([{ name: 'xl/workbook.bin', content: 'x' }]), 'binary-workbook'],
    [
      'an .ods without its content',
      () =>
        makeZip([
          { name: 'mimetype', content: 'x' },
          { name: 'content.xml', content: 'x' },
        ]),
      'not-a-table',
    ],
    ['a .docx without a table', () => makeZip([{ name: 'word/document.xml', content: 'x' }]), 'no-table'],
    ['a .pptx', () => makeZip([{ name: 'ppt/presentation.xml', content: 'x' }]), 'not-a-table'],
    [
      'a web page called .xls',
      () => text('\uFEFF\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>'),
      'web-page',
    ],
    [
      'an XML spreadsheet of 2003',
      () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'old-workbook',
    ],
    ['a PDF', () => text('%PDF-1.7'), 'not-a-table'],
    ['a cut zip', () => makeZip(sheetFiles(row(1, cell('A1', '1')))).slice(0, -30), 'damaged'],
    ['a zip without its sheet', () => makeZip([{ name: 'xl/workbook.xml', content: '<workbook>' }]), 'damaged'],
    ['cells out of order', () => makeZip(sheetFiles(row(2, cell('A2', '1')) + row(1, cell('A1', '1')))), 'damaged'],
    ['too many rows', () => makeZip(sheetFiles(row(200_001, cell('A200001', '1')))), 'too-many-rows'],
    ['a value in the last column', () => makeZip(sheetFiles(row(1, cell('XFD1', '1')))), 'too-many-columns'],
    [
      'a wide and high area',
      () => makeZip(sheetFiles(row(1, cell('ALL1', '1')) + row(100_000, cell('A100000', '1')))),
      'too-many-rows',
    ],
    [
      'too many parts',
      () =>
        makeZip(
          sheetFiles(
            '',
            Array.from({ length: 5001 }, (_, at) => ({ name: `${at}.xml`, content: '' })),
          ),
        ),
      'too-many-entries',
    ],
  ])('%s', async (_name, bytes, code) => {
    expect(await faultOf(bytes())).toMatchObject({ code })
  })

  it('above 50 MB is not even looked into', async () => {
    const bytes = new Uint8Array(50 * MB + 1)
    bytes.set([0x50, 0x4b, 3, 4])
    expect(await faultOf(bytes.buffer)).toEqual({ code: 'too-big', sheet: null, found: 50 * MB + 1, limit: 50 * MB })
  })
})

describe('a zip bomb', () => {
  const zeros = new Uint8Array(20 * MB)

  it('is known by its ratio, and by what it states', async () => {
    expect(await faultOf(makeZip(sheetFiles('', [{ name: 'xl/x.xml', content: zeros }])))).toMatchObject({
      code: 'bomb',
    })
    expect(
      await faultOf(makeZip(sheetFiles('', [{ name: 'xl/x.xml', content: 'x', statedSize: 300 * MB }]))),
    ).toMatchObject({ code: 'bomb', limit: 256 * MB })
  })

  it('that states less than it holds is unpacked no further than that', async () => {
    const bytes = makeZip(sheetFiles('', [{ name: 'xl/x.xml', content: zeros, statedSize: 100 }]))
    const entry = readZipDirectory(new Uint8Array(bytes))?.at(-1)
    if (!entry) throw new Error('no entry')
    expect(entry.size).toBe(100)
    expect(await unpackEntry(new Uint8Array(bytes), entry)).toBeNull()
    expect(await faultOf(bytes)).toMatchObject({ code: 'damaged' })
  })

  it('made of entities inside entities is not expanded', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(12)}">`).join('')
    const strings = `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY e0 "lol">${levels}]><sst><si><t>&e12;</t></si></sst>`
    const read = await readSpreadsheet(
      makeZip(sheetFiles(row(1, '<c r="A1" t="s"><v>0</v></c>'), [{ name: 'xl/sharedStrings.xml', content: strings }])),
      'x.xlsx',
    )
    expect(JSON.stringify(read).length).toBeLessThan(1000)
  })
})

describe('a workbook with something odd in it', () => {
  it('and macros is read for its values, and says so', async () => {
    const read = await readSpreadsheet(
      makeZip(sheetFiles(row(1, cell('A1', '-5')), [{ name: 'xl/vbaProject.bin', content: 'Shell' }])),
      'x.xlsm',
    )
    expect(read).toEqual({
      ok: true,
      workbook: [{ name: '表', rows: [[-5]] }],
      notices: [{ code: 'macros-ignored', detail: '' }],
    })
  })

  it('shows cells whose formula failed', async () => {
    const read = await readSpreadsheet(
      makeZip(sheetFiles(row(1, `${cell('A1', '1')}<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`))),
      'x.xlsx',
    )
    expect(read).toMatchObject({ ok: true, workbook: [{ rows: [[1, null, '#DIV/0!']] }] })
  })

  it('gives the last result of a formula, and never the formula', async () => {
    const read = await readSpreadsheet(
      makeZip(sheetFiles(row(1, '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>'))),
      'x.xlsx',
    )
    expect(read).toMatchObject({ ok: true, workbook: [{ rows: [[2, 'a']] }] })
  })

  it('formatted far beyond its values is as large as its values', async () => {
    const read = await readSpreadsheet(
      makeZip(sheetFiles(`${row(1, `${cell('A1', '1')}<c r="XFD1" s="0"/>`)}<row r="1048576" ht="20"/>`)),
      'x.xlsx',
    )
    expect(read).toMatchObject({ ok: true, workbook: [{ rows: [[1]] }] })
  })
})

describe('a written workbook', () => {
  const attacks = ['=1+1', '=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|" /C calc"!A0']

  it('has no formula in it', async () => {
    const bytes = new Uint8Array(await writeXlsx([{ name: '表', rows: attacks.map((attack) => [attack, -1]) }]))
    const sheet = readZipDirectory(bytes)?.find(({ name }) => name === 'xl/worksheets/sheet1.xml')
    const xml = new TextDecoder().decode((sheet && (await unpackEntry(bytes, sheet))) ?? undefined)
    expect(xml.match(/ t="s"/g)).toHaveLength(attacks.length)
    expect(xml.match(/<v>-1<\/v>/g)).toHaveLength(attacks.length)
    expect(xml).not.toContain('<f')
  })

  it('writes whole days as dates, and no other text', async () => {
    const layout = { columns: [{ width: 8, isDay: true }, { width: 8 }], headingRows: 1 }
    const bytes = new Uint8Array(
      await writeXlsx([
        {
          name: '表',
          rows: [
            ['日期', 'b'],
            ['2026-06-30', '2026-06-30'],
            ['2026-06', null],
          ],
          layout,
        },
      ]),
    )
    const entry = readZipDirectory(bytes)?.find(({ name }) => name === 'xl/worksheets/sheet1.xml')
    const xml = new TextDecoder().decode((entry && (await unpackEntry(bytes, entry))) ?? undefined)
    expect(/<c r="A2"[^>]*><v>(\d+)<\/v>/.exec(xml)?.[1]).toBe('46203')
    expect(xml).toMatch(/<c r="B2"[^>]* t="s"/)
    expect(xml).toMatch(/<c r="A3"[^>]* t="s"/)
  })

  it('keeps its texts and deadlines text when they are edited', async () => {
    const layout = { columns: [{ width: 8 }, { width: 8, isDeadline: true }], headingRows: 1 }
    const bytes = new Uint8Array(
      await writeXlsx([
        {
          name: '表',
          rows: [
            ['=a', 'b'],
            ['=1+1', '2026-06-30'],
            [5, null],
          ],
          layout,
        },
      ]),
    )
    const part = async (name: string) => {
      const entry = readZipDirectory(bytes)?.find((each) => each.name === name)
      return new TextDecoder().decode((entry && (await unpackEntry(bytes, entry))) ?? undefined)
    }
    const [sheet, styles] = [await part('xl/worksheets/sheet1.xml'), await part('xl/styles.xml')]
    const format = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1] ?? ''
    const isText = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)>/g)].map(
      ([, attributes]) => attributes?.includes(`numFmtId="${format}"`),
    )
    const styled = (tag: RegExp) => isText[Number(tag.exec(sheet)?.[1])]
    for (const address of ['A1', 'A2', 'B2', 'B3'])
      expect(styled(new RegExp(`<c r="${address}" s="(\\d+)"`))).toBe(true)
    expect(styled(/<c r="A3" s="(\d+)"/)).toBe(false)
    expect(styled(/<col min="2" max="2" style="(\d+)"/)).toBe(true)
    expect(sheet).not.toMatch(/<col min="1"[^>]* style=/)
  })

  it('has dropdowns, a filter and a hidden sheet where its layout says so', async () => {
    const columns = [
      { width: 8, choices: ['是', '否'] },
      { width: 8, choicesFrom: { sheet: "乙'表", column: 0, rows: 3 } },
      { width: 8 },
    ]
    const bytes = new Uint8Array(
      await writeXlsx([
        {
          name: '甲表',
          rows: [
            ['a', 'b', 'c'],
            ['是', 'x', 1],
          ],
          layout: { columns, headingRows: 1 },
        },
        { name: "乙'表", rows: [['x']], layout: { columns: [{ width: 8 }], headingRows: 0, isHidden: true } },
      ]),
    )
    const part = async (name: string) => {
      const entry = readZipDirectory(bytes)?.find((each) => each.name === name)
      return new TextDecoder().decode((entry && (await unpackEntry(bytes, entry))) ?? undefined)
    }
    const sheet = await part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<formula1>"是,否"</formula1>')
    expect(sheet).toContain(`<formula1>'乙''表'!$A$2:$A$4</formula1>`)
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:C2"/><dataValidations count="2">')
    const workbook = await part('xl/workbook.xml')
    expect(workbook.match(/state="hidden"/g)).toHaveLength(1)
    expect(workbook).toContain(`'甲表'!$A$1:$C$2</definedName>`)
  })
})
