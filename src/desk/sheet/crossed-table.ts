/** Tables with a column for each of several places, which are no matrix that can be listed. */
import { readShape } from './column-shape.ts'
import type { Header } from './find-header.ts'
import { headingWords } from './heading-sense.ts'
import type { SheetComplaint } from './sheet-fault.ts'
import { columnLetter } from './workbook.ts'

const PLACE = /^(?!全|各|市[县区]|县区|城区|地区|园区|社区|所在|属地)[\p{Script=Han}]{2,8}(?:县|区|市|镇|乡|旗|街道)$/u

/** What is wrong with a table that has a column for each of several places, so that a row says several numbers; null: it has none. */
export function crossedTable({ columns, filled, first, last }: Header): SheetComplaint | null {
  const places = columns.flatMap(({ heading }, at) => {
    const place = heading.split(' / ').find((text) => PLACE.test(headingWords(text)))
    return place !== undefined && readShape(filled, at, last + 1).isFigures === true ? [{ place, at }] : []
  })
  const names = new Set(places.map(({ place }) => place))
  const [one] = places
  if (names.size < 2 || !one) return null
  return {
    code: 'crossed-table',
    sheet: filled.table.name,
    row: first + 1,
    column: columnLetter(one.at),
    heading: columns[one.at]?.heading ?? '',
    found: [...names].slice(0, 3).join('、'),
    expected: '',
  }
}
