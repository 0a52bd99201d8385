/** Whose code a build ships, under which licence: read from the packages themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { READ_BY_HAND } from './licence-by-hand.ts'

/** A package of which at least one line is shipped. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** SPDX, as the package states it. */
  readonly licence: string
  /** The copyright lines of its licence, each once. */
  readonly holders: readonly string[]
  /** Its licence, with its notice where it has one; without the copyright line where there is but one. */
  readonly terms: string
}

const LICENCE_FILE = /^(?:licen[cs]e|notice)(?:\.\w+)?$/i
const HOLDER = /^\W*copyright (?!notice|holder).*$/i
const TITLE = /^\W*(?:the )?(?:mit|isc) licen[cs]e\W*(?:\(mit\))?\W*$/i
/** The licences of Vite and its bundler go on with those of their parts, which do the building and are not shipped. */
const NOT_SHIPPED = /^(?:# Licenses of bundled dependencies|end of terms and conditions)[\s\S]*/m

/** The folder of the package that a module of the bundle comes from; what the bundler itself puts in counts as its own. Null: our own code. */
export function packageFolder(moduleId: string): string | null {
  if (moduleId.startsWith('\0vite/')) return join('node_modules', 'vite')
  if (moduleId.startsWith('\0rolldown/')) return join('node_modules', 'rolldown')
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId.replace(/^\0/, ''))?.[0] ?? null
}

/** Reads what a package says of itself. Throws where it has no licence file and none was read by hand, or one without a copyright line. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  const read = files.length === 0 && Object.hasOwn(READ_BY_HAND, name) ? [READ_BY_HAND[name] ?? ''] : files
  const lines = read.flatMap((text) => text.replace(NOT_SHIPPED, '').split(/\r?\n/))
  const holders = lines.filter((line) => HOLDER.test(line)).map((line) => line.trim().replace(/,$/, ''))
  if (holders.length === 0) throw new Error(`${name} ${version} does not say whose it is: read its licence by hand.`)
  // Where there are several, each belongs to the part of the text in which it stands.
  const rest = lines.filter((line) => !TITLE.test(line) && (holders.length > 1 || !HOLDER.test(line)))
  const terms = rest.join('\n').replace(/\n{3,}/g, '\n\n')
  return { name, version, licence: license, holders: [...new Set(holders)], terms: terms.trim() }
}

/** Packages in the order of their names, each once a version. */
function sortPackages(packages: readonly ShippedPackage[]): readonly ShippedPackage[] {
  const key = ({ name, version }: ShippedPackage) => `${name} ${version}`
  const byKey = new Map(packages.map((each) => [key(each), each]))
  return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The list for people: THIRD-PARTY.md. */
export function formatLicenceList(packages: readonly ShippedPackage[]): string {
  const rows = sortPackages(packages).map(
    ({ name, version, licence, holders }) =>
      `| ${name} | ${version} | ${licence} | ${holders.join('; ').replace(/[<|]/g, '\\$&')} |`,
  )
  return [
    '# What is shipped of others',
    '',
    'The packages whose code the build puts into the page, its workers and the service worker. Written by `npm run licences` from the packages themselves; the build fails where this list is not what it ships. It puts the whole texts beside the page as licences.txt, and into the single file. Duixian itself is under the MIT licence (`LICENSE`).',
    '',
    '| package | version | licence | copyright |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** The licences in full, terms that several packages share once, under the copyright of each. `own`: the licence of this product. */
export function formatLicenceTexts(packages: readonly ShippedPackage[], own: string): string {
  const groups = new Map<string, ShippedPackage[]>()
  for (const each of sortPackages(packages)) {
    const key = each.terms.replace(/\W+/g, ' ').trim().toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const line = '='.repeat(72)
  const parts = [...groups.values()].map((group) => {
    const heads = group.map(
      ({ name, version, licence, holders }) =>
        `${name} ${version} (${licence})\n${holders.map((holder) => `  ${holder}`).join('\n')}`,
    )
    return `${heads.join('\n')}\n\n${group[0]?.terms ?? ''}`
  })
  return [`Duixian\n\n${own.trim()}`, 'It ships code of the packages below.', ...parts].join(`\n\n${line}\n\n`) + '\n'
}
