/** What the ledger's command line says. */
import type { Language } from '#src/domain/terms.ts'

interface Counts {
  readonly commitments: number
  readonly reports: number
  readonly facts: number
}

const zh = {
  usage: [
    '用法：npm run ledger -- <命令>',
    '  check 文件… [--lang zh|en]   检查台账文件，逐条列出错误',
    '  schema [--check]             写出 public/ledgers/ledger.schema.json；--check 只核对是否最新',
    '  --help                       显示本说明',
    '退出码：0 无误；1 有错误；2 用法不对或文件读不出',
  ],
  noCommand: '请写明要做什么。',
  unknownCommand: (command: string) => `没有“${command}”这个命令。`,
  noFile: 'check 后面要写至少一个文件。',
  badLanguage: '--lang 只能是 zh 或 en。',
  unreadable: (reason: string) => `读不出这个文件（${reason}）`,
  notUtf8: '不是 UTF-8 编码的文本，请另存为 UTF-8',
  counts: ({ commitments, reports, facts }: Counts) =>
    `承诺 ${commitments} 项，进展报告 ${reports} 条，事实 ${facts} 条`,
  ok: (counts: string) => `合格：${counts}`,
  setAside: (count: number, counts: string) => `有 ${count} 条记录未采用；可用的有：${counts}`,
  refused: (count: number) => `不是有效的台账，共 ${count} 处错误`,
  schemaWritten: (file: string) => `已写出 ${file}`,
  schemaCurrent: (file: string) => `${file} 是最新的`,
  schemaStale: (file: string) => `${file} 不是最新的，请运行 npm run ledger -- schema`,
  line: (file: string, sentence: string) => `${file}：${sentence}`,
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const en: typeof zh = {
  usage: [
    'Usage: npm run ledger -- <command>',
    '  check FILE… [--lang zh|en]   check ledger files and list every error',
    '  schema [--check]             write public/ledgers/ledger.schema.json; --check only compares',
    '  --help                       show this text',
    'Exit code: 0 fine; 1 errors; 2 wrong usage or unreadable file',
  ],
  noCommand: 'Say what to do.',
  unknownCommand: (command) => `There is no command "${command}".`,
  noFile: 'check needs at least one file.',
  badLanguage: '--lang is zh or en.',
  unreadable: (reason) => `cannot be read (${reason})`,
  notUtf8: 'not UTF-8 text; save it as UTF-8',
  counts: ({ commitments, reports, facts }) =>
    `${plural(commitments, 'commitment')}, ${plural(reports, 'report')}, ${plural(facts, 'fact')}`,
  ok: (counts) => `ok: ${counts}`,
  setAside: (count, counts) => `${plural(count, 'record')} set aside; usable: ${counts}`,
  refused: (count) => `not a valid ledger, ${plural(count, 'error')}`,
  schemaWritten: (file) => `wrote ${file}`,
  schemaCurrent: (file) => `${file} is current`,
  schemaStale: (file) => `${file} is not current; run npm run ledger -- schema`,
  line: (file, sentence) => `${file}: ${sentence}`,
}

/** The words of a language. */
export const cliWords: Readonly<Record<Language, typeof zh>> = { zh, en }
