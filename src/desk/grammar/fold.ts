/** Pairs of a character and what it is read as, one UTF-16 unit each, so that offsets stay true. */
const PAIRS =
  '０0１1２2３3４4５5６6７7８8９9．.％%－-–-—-～~〜~／/＋+（(）)＞>＜<＄$￥¥\u3000 \u00a0 \u202f 〇零' +
  '萬万億亿點点兩两餘余個个時时畝亩幾几數数過过達达約约內内後后總总來来單单項项輛辆臺台種种類类條条張张戶户噸吨頭头層层於于增增長长爭争預预' +
  '產产業业國国區区處处間间務务會会標标準准機机電电佔占際际開开學学歲岁鎮镇縣县園园實实現现將将從从'

const MEANT = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) MEANT.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))

const TO_FOLD = new RegExp(`[${[...MEANT.keys()].join('').replace('-', '\\-')}]`, 'g')

/**
 * The text as the grammar reads it: full-width digits and signs as plain ones,
 * the traditional characters of figures as simplified ones, every dash of a
 * range as a hyphen. As long as the text itself: a span of one is a span of the other.
 */
export function fold(text: string): string {
  return text.replace(TO_FOLD, (character) => MEANT.get(character) ?? character)
}
