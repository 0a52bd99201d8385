/** The traditional signs of the words that the grammar, tables and texts are read by, and their simplified forms. One sign stands for one, so offsets stay true. */

/** Pairs: the traditional sign, then the simplified one. A test holds them against the whole table of signs. */
export const SIGNS =
  '並并佈布佔占併并來来侷局係系倉仓個个們们倖幸偵侦備备傢家傳传債债傷伤僅仅價价億亿償偿優优儲储兌兑內内兩两冊册凈净別别刪删則则剋克創创劃划動动務务勝胜勞劳勵励區区協协卽即厤历參参員员問问啓启啟启單单噸吨噹当嚮向嚴严國国圍围園园圓圆圖图團团埰采' +
  '執执堅坚報报場场塊块壓压壯壮壽寿奬奖婦妇學学寀采實实審审寫写將将專专對对導导屆届層层屬属峯峰嵗岁師师帶带幣币幫帮幷并幹干幾几庫库廠厂廢废廣广廳厅張张強强彆别彔录徑径從从復复態态慶庆應应戰战戶户採采換换揮挥損损撐撑撥拨擁拥擊击擔担據据擬拟擴扩' +
  '攝摄敎教數数斷断旂旗昇升時时暢畅暫暂曆历曉晓曏向書书會会朮术査查桿杆條条棄弃棟栋業业極极榦干構构槓杠樁桩樓楼標标樞枢樣样樹树機机檔档檢检檯台欄栏權权歐欧歲岁歷历殘残氣气氫氢氾泛汎泛汙污決决沒没況况淨净減减測测準准溫温溼湿滯滞滲渗滿满漲涨潔洁' +
  '潤润濃浓濕湿濟济災灾為为無无煉炼煙烟熱热營营爭争爲为爾尔牀床牽牵狀状獎奖獲获獻献現现瑤瑶環环產产産产畝亩畢毕當当疊叠痠酸癒愈發发盞盏監监盤盘眞真睏困確确碼码礎础祕秘稅税種种稱称積积穩稳穫获筆笔箇个節节範范築筑篩筛簡简簽签籌筹籤签籲吁糧粮糰团' +
  '糾纠約约納纳紐纽紙纸級级紛纷細细紹绍終终組组結结絕绝給给統统絶绝經经綜综綠绿綫线維维綱纲網网緊紧緑绿線线編编練练緻致縣县縮缩縴纤總总績绩織织繫系繳缴繼继續续纍累纔才纖纤羣群習习聞闻聯联聲声職职脩修脫脱脹胀腳脚臨临臺台與与興兴舉举舊旧舖铺舘馆' +
  '華华萬万葯药蓆席蓋盖蔘参藥药處处虛虚號号虧亏術术衕同衛卫裏里補补裝装裡里製制複复覈核見见規规視视親亲訂订計计訓训託托記记訪访設设許许訴诉診诊註注証证評评試试話话該该詳详誌志認认誤误說说説说誰谁課课調调談谈請请論论諾诺謀谋謂谓謹谨證证譟噪議议' +
  '讀读讓让豐丰貝贝負负財财貢贡貧贫貨货貫贯責责貸贷費费貼贴貿贸資资賓宾賦赋質质賬账購购趕赶踰逾躋跻躍跃車车軌轨軍军軟软較较載载輓挽輕轻輛辆輟辍輪轮輸输輿舆轄辖轉转辦办農农迴回逕径連连週周進进遊游運运過过達达違违遞递遠远遷迁選选遺遗邁迈還还郵邮' +
  '鄉乡鄰邻醫医釋释釐厘釦扣鈡钟銀银銷销鋪铺錄录錢钱錨锚錯错録录錳锰錶表鍊炼鍛锻鍵键鍾钟鎊镑鎭镇鎮镇鏈链鐘钟鐵铁長长門门閉闭開开閑闲閒闲間间閤合閱阅閲阅闆板關关陞升陸陆隊队階阶際际隨随隱隐隻只雙双雲云電电靜静鞏巩鞦秋韆千響响頁页頂顶頃顷項项順顺' +
  '須须預预領领頭头顆颗題题額额願愿類类顧顾顯显風风颱台飛飞養养餘余館馆驗验體体髮发鬚须鹽盐麪面麫面麵面麼么點点鼕冬齊齐齡龄齣出後后劉刘吳吴呂吕喬乔囌苏孫孙楊杨樑梁湯汤瀋沈硃朱羅罗葉叶蔣蒋蕭萧薑姜蘇苏衚胡謝谢譚谭賀贺賈贾賴赖趙赵鄒邹鄧邓鄭郑閻阎陳陈馮冯鬍胡黃黄龍龙龔龚橋桥奮奋檻槛沖冲衝冲鬥斗於于畫划徵征盧卢韓韩寬宽難难勢势藍蓝觀观詢询諮咨趨趋黨党兒儿夠够搧扇罷罢馬马崗岗攏拢闢辟紅红遲迟鎖锁頒颁駐驻騰腾'

const SIMPLIFIED = new Map<string, string>()
for (let at = 0; at + 1 < SIGNS.length; at += 2) SIMPLIFIED.set(SIGNS.charAt(at), SIGNS.charAt(at + 1))

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')

/** A text as its meaning is read: simplified signs in the place of the traditional ones. What is shown and kept stays as written. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign)
}
