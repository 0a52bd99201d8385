/** What the page says that is read without scripts. */
export const writtenZh = {
  withoutScripts: '没有脚本时，上面只有不随日期变化的内容；状态、剩余天数和筛选需要 JavaScript。',
  pages: '每项承诺另有一个不需要脚本的网页',
}
