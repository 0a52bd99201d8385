/** What the show and its file say, in Chinese. en.ts has the same shape. */
import type { ShowFileField, ShowFileProblem } from '#src/url/show-file.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number) => formatCount(count, 'zh')

const EXPECTED: Readonly<Record<ShowFileField, string>> = {
  title: 'title（标题）应是文字',
  notes: 'notes（备注）应是文字',
  seconds: 'seconds（用时）应是 1 到 99999 的整数，或 null',
  address: 'address（网址）应是以 ? 开头的参数，或完整链接，默认视图写 ""',
  switches: 'switches（显示什么）应是 filters、furniture、qr、source 四个 true 或 false',
  slides: 'slides（幻灯片）应是列表 […]',
  slide: '每一张应写成 { "address": … }',
}

function problem(found: ShowFileProblem): string {
  switch (found.what) {
    case 'too-large':
      return `文件超过 ${n(found.most / 1000)} kB，没有导入。演示单文件只有文字，不会这么大，请核对是不是选错了文件。`
    case 'not-json':
      return `文件没有导入：不是 JSON，第 ${found.line} 行第 ${found.column} 个字符处读不下去。请核对是不是选错了文件，或改好这一处。`
    case 'other-format':
      return `文件没有导入：不是演示单文件，应有 "format": "duixian-show/1"，${found.found === '' ? '这里没有' : `这里是 ${found.found}`}。请选从「导出文件」得到的文件。`
    case 'too-many':
      return `文件没有导入：共 ${n(found.found)} 张，最多 ${n(found.most)} 张。请分成几份。`
    case 'field':
      return `文件没有导入：${found.slide === null ? '' : `第 ${found.slide} 张的 `}${EXPECTED[found.field]}，${found.found === '' ? '这里没有' : `这里是 ${found.found}`}。`
    default:
      return assertNever(found)
  }
}

/** null: there are no notes to speak of. */
const aboutNotes = (withNotes: boolean | null) =>
  withNotes === null ? '' : withNotes ? '，包含讲者备注' : '，不含讲者备注'

export const showZh = {
  present: '从这一视图演示',
  presentHint:
    '从眼前的视图讲起：封面之后就是它（打开着一项时先放这一项），再是总览、逐项、结尾；工作台不上屏，从那里讲就从总览开始。快捷键 F9。',
  show: '演示单',
  showHint: '把几个视图按讲的顺序排成一份，可以写标题、备注和用时。',
  name: '演示单名称',
  add: '加入当前视图',
  keepDeck: '整组存成演示单',
  keepDeckHint: '把从这一视图演示的每一张存成演示单，就可以逐张写备注；现有的演示单会被换掉，可以撤销',
  deckKept: (total: number) => `已把 ${n(total)} 张存成演示单，可以逐张写备注，也可以撤销`,
  added: (total: number) => `已加入，现在共 ${n(total)} 张`,
  empty: '演示单还是空的。打开想讲的视图，或某一项承诺，再按「加入当前视图」。也可以导入别人给的文件。',
  summary: (count: number, planned: string | null) =>
    `共 ${n(count)} 张${planned === null ? '' : `，计划用时 ${planned}`}`,
  list: '幻灯片',
  slide: (place: number) => `第 ${n(place)} 张`,
  slideTitle: (place: number) => `第 ${n(place)} 张的标题`,
  ownTitle: '沿用它自己的标题',
  details: '备注和用时',
  notes: '备注（只有讲者看得到）',
  seconds: '计划用时（秒）',
  up: '上移',
  down: '下移',
  open: '打开',
  playHere: '从此放映',
  remove: '移除',
  of: (action: string, place: number) => `${action}：第 ${n(place)} 张`,
  moved: (place: number, total: number) => `已移到第 ${n(place)} 张，共 ${n(total)} 张`,
  removed: (place: number) => `已移除第 ${n(place)} 张，可以撤销`,
  play: '从头放映',
  undo: '撤销上一步',
  undone: '已撤销',
  clear: '清空',
  cleared: '已清空，可以撤销',
  full: '没有改动：演示单最多 500 张、200 kB。',
  notLasting: '这个浏览器不让网页保存内容：演示单关闭页面就没有了，请导出文件；备注要勾选「包含讲者备注」才在文件里。',

  take: '带走和交换',
  exportFile: '导出文件',
  withNotes: '包含讲者备注',
  contents: (noted: number, withNotes: boolean) =>
    `链接、文件含网址、标题、用时${withNotes ? `和 ${n(noted)} 张的讲者备注` : noted === 0 ? '' : '，不含备注'}。`,
  exported: (name: string, withNotes: boolean | null) => `已导出 ${name}${aboutNotes(withNotes)}`,
  importFile: '导入文件',
  importHint: '也可以把文件拖到这里。',
  incoming: (title: string, count: number) =>
    `读到${title === '' ? '一份演示单' : `「${title}」`}，共 ${n(count)} 张。`,
  replace: '替换现有的',
  append: '接在后面',
  cancel: '不导入',
  replaced: (count: number) => `已换成导入的 ${n(count)} 张，可以撤销`,
  appended: (count: number) => `已接上 ${n(count)} 张，可以撤销`,
  unread: (name: string) => `文件 ${name} 打不开，没有导入。请检查它是否还在原处。`,
  copyLink: '复制带演示单的链接',
  linkLabel: (withNotes: boolean | null) => `复制一个带着整份演示单的链接，打开即从第 1 张放映${aboutNotes(withNotes)}`,
  linkNoAddress:
    '此页从本机文件打开，没有可以分享的网址。请导出文件发给对方，或请管理员在 ledgers/index.json 中填写 home。',
  linkTooLong: (withNotes: boolean) =>
    `演示单${withNotes ? '带着备注' : ''}太长，放不进链接（聊天软件会截断）。请${withNotes ? '取消「包含讲者备注」，或' : ''}导出文件发给对方，对方导入即可。`,
  received: (title: string, count: number) =>
    `链接带来了一份演示单${title === '' ? '' : `「${title}」`}，共 ${n(count)} 张，还没有保存。`,
  keep: '保存到本机',
  kept: '已保存到本机，可以撤销',
  problem,
}
