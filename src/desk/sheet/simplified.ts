/** Headings and words of our language in traditional characters, as they are compared: in simplified ones. */

/* Pairs: the traditional sign, then the simplified one. Only signs that headings, units and words of progress use. */
const PAIRS =
  '標标單单責责務务項项稱称據据數数際际劃划計计總总資资額额進进況况狀状態态實实績绩階阶區区領领類类別别備备註注時时間间編编號号達达預预發发歷历應应費费網网當当終终點点導导線线築筑產产業业車车園园營营運运綠绿範范圍围執执協协辦办聯联繫系續续轉转後后開开關关層层級级環环質质說说啟启動动億亿萬万個个縣县鄉乡鎮镇處处廳厅會会經经濟济財财稅税農农電电積积畝亩幢幢戶户學学醫医準准準准壓压減减歲岁閉闭誌志話话聞闻軟软結结構构審审報报簡简況况內内屬属於于與与為为從从來来給给將将還还週周畫划興兴設设'

const SIMPLIFIED = new Map<string, string>()
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))

/** A text with simplified signs in the place of the traditional ones that headings use. */
export function simplified(text: string): string {
  return text.replaceAll(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign)
}
