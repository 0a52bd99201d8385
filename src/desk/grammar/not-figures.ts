/** Numbers that are no figures: dates, names, codes, numbering. */
import type { TextSpan } from './figure-reading.ts'

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?'
const N = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'

/** Each is tried over the whole folded text; none backtracks over more than a few characters. */
const PATTERNS: readonly RegExp[] = [
  // 2026年, 2026年12月31日, 2024-2026年, 二零二六年
  /(?<!\d)(?:19|20|21)\d{2} ?年?(?:[-~至到] ?(?:19|20|21)\d{2}) ?年/g,
  /(?<!\d)(?:19|20|21)\d{2} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?)?/g,
  /[一二][零一二三四五六七八九]{3}年/g,
  // 12月31日, 6月底, 十二月, 31日
  /(?<!\d)(?<!个(?!\d{1,2}月(?:底|末|初|前|\d|[上中下]旬)))(?:\d{1,2}月?[-~至到])?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?:份|底|末|初|中旬|上旬|下旬)?(?: ?\d{1,2} ?[日号])?/g,
  /(?<!\d)\d{1,2}[日号](?!均)/g,
  /(?<![\d.])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d.])/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  // 一季度, 前三季度, 上半年
  /[前第]?[一二三四1-4]季度/g,
  // “十五五” and the plans before and after it; 百千万, 十百千
  /[“"]?十[一二三四五六七]五[”"]?/g,
  /十百千|百千万|千百万/g,
  // 过去三年, 未来3年, 近5年, 今后一个时期
  new RegExp(
    `(?:过去|未来|今后|最近|此后|随后|连续|(?<![附临邻])近|[前后头])的?(?:${N}(?:[-至到]${N})?)(?:个?[年月季天日]|个季度|个多月)(?!均)`,
    'g',
  ),
  // 6/10万: so many in a hundred thousand, which is no number of its own
  /(?<![\d.])\d+(?:\.\d+)?\/\d*[十百千]?万/g,
  // 12部门 joined to write this; Scope 3 emissions; 2019 levels, the 2030 target
  /\d+个?(?:部门|部委|单位联合)/g,
  /\bscopes? [123](?:(?:,| and| &) ?[123])*\b/gi,
  /(?<!\d)(?:19|20|21)\d{2}(?= (?:levels?|base(?:line)?|figures?|prices|targets?|goals?|ambitions?|commitments?|values?|average)\b)/gi,
  /\b(?:below|above|against|versus) (?:19|20)\d{2}(?=[\s]*(?:[,.;)]|$))/gim,
  // 证券代码：688999, 公告编号：2026-018
  /(?:代码|编号|文号|证号|账号|号码|邮编|邮政编码|信箱|传真|备案号)[:：]? ?[A-Z]{0,4}[-\dA-Z]*\d/g,
  // 第一, 第3, No. 1, 1st
  /第[\d一二两三四五六七八九十百]+/g,
  /\bno\. ?\d+/gi,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  // 1. 、(1) and （一） at the head of a line
  /^[ \t]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、.](?!\d)|\))/gm,
  /\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/g,
  // (300): less than nothing to an accountant, a note to others; and so (300万) where it is all there is
  /\( ?[\d,.]+ ?\)/g,
  /^\s*\( ?[\d,.]+ ?[十百千万亿]*(?:元|%)? ?\)\s*$/g,
  // hotline 12345, the 12345 hotline, flight 302; 热线12345
  /(?<![\d.,])\d{3,}(?= (?:hotline|helpline)\b)/gi,
  /\b(?:hotlines?|helplines?|dial(?:l?ing)?|flights?|routes?|rooms?|highways?) \d{2,}\b/gi,
  /(?:热线|拨打|电话)[:：“" ]?\d{3,}(?![\d.]|[万亿个件次])/g,
  // 1+1+9, 3:2, 1/3, 1.2.3, 192.168.0.1
  /(?<![\d.])\d+(?: ?\+ ?\d+)+/g,
  /(?<![\d.])\d+(?:[:/]\d+)+/g,
  /(?<!\d)\d+(?:\.\d+){2,}/g,
  // 7分30秒
  /\d+分(?:钟)?\d+秒/g,
  // 6 p.m., 10.30am
  /(?<![\d.])\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b\.?/gi,
  // The Climate Action Plan 2025, around 2035
  /\b(?:plan|act|strategy|programme|program|budget|census|agenda|vision|around|about|circa) (?:19|20)\d{2}(?![\d,.%/-]*\d| ?(?:million|billion|percent|%|[a-z]+s\b(?<!provides|requires|calls|sets|aims)))/gi,
  // 2027-28, 2026/27
  /(?<![\d./-])20\d{2}[-/]\d{2}(?![\d./-]|[,%])/g,
  // telephone numbers
  /(?<![\d.])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8}|400-?\d{3}-?\d{4}|\d{3}-\d{3,4}-\d{4})(?![\d.])/g,
  // GB/T 2260-2007, ISO 27001, JT/T 1234
  /\b(?:GB|ISO|IEC|IEEE|DB\d{0,4}|HJ|JT|YD|JGJ|SJ|T)(?:\/[A-Z]{1,6})?[ -]?\d+(?:\.\d+)?(?:-\d{4})?/g,
  // English dates: 31 December 2026, December 31, 2026, May 2026, Q3 2026, in 2026
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTHS}(?:,? (?:19|20|21)\\d{2})?\\b`, 'gi'),
  new RegExp(`\\b${MONTHS} (?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d),? ?)?(?:(?:19|20|21)\\d{2})?\\b`, 'gi'),
  /\b(?:Q[1-4]|H[12])(?: (?:19|20|21)\d{2})?\b/g,
  /\b(?:(?:by|in|within|through|throughout|for|over|since|until|till|of|from|before|after|during|year|and|to|early|mid|late)[ -])(?:the year )?(?:19|20|21)\d{2}(?:-(?:\d{4}|\d{2}))?(?![\d,%.]*\d| ?(?:million|billion|trillion|thousand|hundred|%|percent))/gi,
  // the past three years, in the next 3 to 5 years
  /\b(?:past|last|next|coming|previous|recent|following) (?:(?:\d{1,3}|[a-z]{3,6})(?:(?: to | or |-)(?:\d{1,3}|[a-z]{3,6}))?) (?:years?|months?|days?|weeks?|decades?)\b/gi,
]

/** Those that hold no English word, for a text without letters. */
const WITHOUT_WORDS = PATTERNS.filter(({ source }) => !/[a-z]{3}/i.test(source.replaceAll(/\\[a-z]/gi, '')))

/** The stretches of a folded text where no figure is read, in order and apart. */
export function spansWithoutFigures(text: string): readonly TextSpan[] {
  const found: TextSpan[] = []
  for (const pattern of /[a-z]/i.test(text) ? PATTERNS : WITHOUT_WORDS)
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length })
  const merged: TextSpan[] = []
  for (const span of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
