/**
 * The rules of the figure grammar, in plain words. Tests name them ([G5] …), and
 * a test sees to it that each is named. Spans are UTF-16 offsets into the text as given.
 */
export const GRAMMAR_RULES = {
  G1: 'A number is digits (full-width, with thousands separators or a blank before 万), a Chinese numeral written in full, or an English number word with its scale. 万, 亿, 万亿, thousand, million and billion are multiplied in.',
  G2: 'The unit is the longest known name after the number. A ledger’s names go before the grammar’s own. 兆瓦, 吉瓦, 公顷 and 平方公里 are converted, nothing else. Foreign money stays its own unit; ¥, RMB and 人民币 are yuan. 微克/立方米 is a unit of its own.',
  G3: 'A measure word (家, 个, 件) means the ledger’s unit whose noun stands after it or before the figure: 100个重大项目, 供应商近万家, 标准机架35万架. Where two fit equally, or none, there is no id.',
  G4: 'Words before or after tell the comparator. 以上, 以下 and 以内 include the number, as in law: at-least and at-most. 超, 突破, 逾, 多 and 余 are more-than. A word before goes before one after, but 控制在…左右 is about.',
  G5: 'A number is a figure with a unit, a comparator, 万 or more, or by itself; not before other characters (12345热线), in a name (5G, H20, “1310”工程), or as a lone year.',
  G6: 'What says no number is not understood: 数十, 十几, 上百亿, dozens (vague-number); 百亿级 (size-class); 两三个 (rough-range); 千亿元 without a comparator (number-without-digit).',
  G7: 'Dates, plans (十五五), periods (近三年), ordinals, numbering, standards, telephone numbers, ratios, versions and programme names (十百千, 百千万, 1+1+9) are no figures; nor is a number alone in brackets, which may be less than nothing: (300).',
  G8: 'A range has a lower and an upper end of one unit; the lower takes the scale of the upper where it has no unit and stays below it: 3至5亿元. A percent sign of the lower alone is that of both: 4.5%-5. 从30到50 is two figures.',
  G9: 'A percentage is growth after 增长, 提高 or 下降 in its clause, but a share after 提高到. An amount is growth only right after such a word. 正增长 and 由负转正 are growth of more than 0 %, 零增长 of 0 %. 翻一番, 2倍 and double are factors and have no value. 力争, 争取, 预计 and “aims for” hedge their clause.',
  G10: 'A deadline is a year, month or day, or two of them, as parseDeadline reads it. 底, 末 and 前 fall on the last day, 上半年 and quarters on that of their last month. A year by itself (2026年) is not certain; 到2027年 is.',
  G11: '今年, 明年, 年底, 月底 and months or quarters without a year are those of the announcement, or of the year after where they were past by then. After a year to come in the same sentence (2027年，…年底) they are of that year.',
  G12: 'Times counted from the announcement: 用3-5年时间, 未来三年, 半年内, within two years. In Chinese years are counted in years, the rest to the month or day; in English all to the day, but for fiscal years and decades. Never certain.',
  G13: 'The end of “十五五” is 2030; 期间 and 时期 mean the same end, less certainly. Of a span that has begun (2026—2030年) the end is the deadline.',
  G14: 'No deadline: what was past at the announcement, 以来 and 起, 自, and 截至. A field for a deadline takes what was past where its year is written. Of the past, those that a reported figure describes are its dates: 截至2025年底, 去年, 目前.',
  G15: 'Every reading is the exact stretch of text that it gives; readings stand in order and do not overlap. No text makes the grammar throw, and time grows with the length alone.',
  G16: 'A figure that formatFigure wrote, and a deadline that formatDeadline wrote, read back as they were in both languages, except where the writer dropped digits (more than four decimals) wrote a bare number or one of years that looks like a calendar year, or 近3年, which is a period (G7).',
} as const

/** The id of such a rule. */
export type GrammarRule = keyof typeof GRAMMAR_RULES
