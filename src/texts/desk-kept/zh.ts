import { formatCount } from '#src/numbers/number.ts'

/** What the desk says of drafts and own ledgers kept in this browser, in Chinese. */
export const deskKeptZh = {
  notice: (count: number) => `含本机草稿${formatCount(count, 'zh')}条，尚未发布，仅此浏览器可见。`,
  inConflict: (count: number) => `${formatCount(count, 'zh')}条与新版或他处的改动冲突，待选定。`,
  faulty: (count: number) => `${formatCount(count, 'zh')}条有误，未采用。`,
  toDesk: '到工作台处理',
  noticeName: '草稿提示',

  onPage:
    '此浏览器不让本网页保存数据，可能是无痕模式、禁止了网站数据，或存储空间已满。可以照常工作，但草稿、自有台账和所填内容只保留到关闭或刷新本页；关闭之前，请在“草稿文件”处“存成文件”。',

  faults: {
    blocked: '浏览器不让网页保存数据，这次改动没有保存。请允许本网站保存数据，再刷新本页。',
    full: '浏览器的存储空间已满，这次改动没有保存。请删去不用的自有台账，或清理浏览器数据，然后再试。',
    newer: '另一个标签页中的本网页已更新，这里无法再保存。请刷新本页。',
    failed: '没能保存到浏览器。请再试一次；若仍不行，请先下载草稿，再刷新本页。',
  },
  conflicts: {
    fields: '草稿和现有内容都改了同一处，改法不同。',
    exists: '草稿新增的与现有的编号相同，内容不同。',
    gone: '草稿要改的记录，现已删去。',
    changed: '草稿要删的记录，现已改动。',
  },
  base: '原来',
  theirs: '现有',
  mine: '草稿',
  takeMine: '采用草稿',
  takeTheirs: '采用现有',
  keepBoth: '都保留，草稿另编号',
  otherTab: '另一个标签页刚改了同一处，你的改动还没有保存。请选定采用哪一个。',

  kept: (title: string) => `已打开“${title}”，保存在本浏览器中。`,
  renamed: (given: string, id: string) => `编号 ${given} 已被本站发布的台账使用，这份改用编号 ${id}。`,
  replaced: (title: string) => `已用新文件替换本机的“${title}”。`,
  removed: (title: string) => `已移除“${title}”，原文件不受影响。`,
  restore: '恢复',

  published: (file: string, edition: string) =>
    `已生成新版 ${file}（版次 ${edition}）。把它放到网站上同名文件的位置，即为发布。`,
  postponed: (old: string, edition: string) => `版次以日期区分，现有版次已是 ${old}，故新版次定为次日 ${edition}。`,
}
