import { simplified } from '#src/desk/grammar/signs.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'

/** 出台方案, 完成主体工程: a goal in which nobody looks for a number. */
export function isGoalInWords(written: string): boolean {
  const text = simplified(written)
  return (
    /[\p{Script=Han}]{2}/u.test(text) &&
    !/[\d一二两三四五六七八九十百千万亿半]|倍|翻番|以上|以内|以下|若干|不(?:低|少|高|超|大|小)|前列|达标率|持平|增长|下降|提高|降低|[#￥¥]/.test(
      text.normalize('NFKC'),
    ) &&
    readFigures(text, { units: [] }).length === 0
  )
}
