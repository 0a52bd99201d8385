import { LANGUAGE_TAGS } from '#src/domain/languages.ts'
import { formatDate } from '#src/format/date.ts'
import { datasetTexts } from '#src/texts/dataset/texts.ts'
import { dataFolder, wayUp } from '#src/url/page-paths.ts'
import { waysToFollow } from '../follow.ts'
import { PageFrame } from '../page-frame.tsx'
import { linkToView, ownPath, wholeAddress, type PageContext } from '../site.ts'
import type { Dataset } from './build-dataset.ts'
import type { PackagedFile } from './descriptor.ts'

/** In schema.org's words: what dataset searches read. Addresses are whole where there is a home. */
function dataOf(context: PageContext, { files, licence }: Dataset): Readonly<Record<string, unknown>> {
  const { site, lang } = context
  const { ledger } = site.assessed.index
  const address = wholeAddress(context)
  const base = site.home === null ? '' : new URL(dataFolder(ledger.id), site.home).href
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: ledger.title[lang],
    description: ledger.description[lang],
    inLanguage: Object.values(LANGUAGE_TAGS),
    version: ledger.edition,
    dateModified: ledger.edition,
    isAccessibleForFree: true,
    ...(licence === null ? {} : { license: licence.url }),
    ...(address === null ? {} : { url: address }),
    distribution: files.map(({ name, size }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentSize: `${size} B`,
      contentUrl: base + name,
    })),
  }
}

/** Everything of a ledger to take away: the files with what they hold, their rows and sizes, the edition, the licence, and how to read them. */
export function DataPage({ context, dataset }: { readonly context: PageContext; readonly dataset: Dataset }) {
  const { site, lang } = context
  const { ledger } = site.assessed.index
  const t = datasetTexts(lang)
  const { files, licence } = dataset
  const edition = formatDate(ledger.edition, lang)
  return (
    <PageFrame
      context={context}
      title={t.pageTitle(ledger.title[lang])}
      description={t.description(ledger.title[lang], edition)}
      data={dataOf(context, dataset)}
      programHref={linkToView(context, {})}
      ways={waysToFollow(context, { kind: 'index' }, site.items)}
    >
      <h1>{t.pageTitle(ledger.title[lang])}</h1>
      <p>{ledger.description[lang]}</p>
      <dl className="facts">
        <dt>{t.edition}</dt>
        <dd>{edition}</dd>
        <dt>{t.licence}</dt>
        <dd>
          {licence === null ? (
            t.noLicence
          ) : (
            <a href={licence.url} rel="license noreferrer noopener">
              {licence.name}
            </a>
          )}
        </dd>
        <dt>{t.sources}</dt>
        <dd>{t.sourcesCited(ledger.sources.length)}</dd>
      </dl>
      <section>
        <h2>{t.whole}</h2>
        <ul>
          {files
            .filter(({ table }) => table === null)
            .map(({ name, size }) => (
              <li key={name}>
                <a href={linkToFile(context, name)}>{name}</a> {t.bytes(kilobytes(size))}
                <small>{name === 'datapackage.json' ? t.package : t.json}</small>
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h2>{t.tablesTitle}</h2>
        <TableList context={context} files={files} />
      </section>
      <section>
        <h2>{t.howTitle}</h2>
        <ul>
          {t.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </PageFrame>
  )
}

function TableList({ context, files }: { readonly context: PageContext; readonly files: readonly PackagedFile[] }) {
  const { lang } = context
  const t = datasetTexts(lang)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.file}</th>
          <th scope="col">{t.content}</th>
          <th scope="col">{t.rows}</th>
          <th scope="col">{t.size}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(
          ({ name, size, table }) =>
            table && (
              <tr key={name}>
                <th scope="row">
                  <a href={linkToFile(context, name)}>{name}</a>
                </th>
                <td>{t.tables[table.of.name]}</td>
                <td className="number">{t.counted(table.rows)}</td>
                <td className="number">{t.bytes(kilobytes(size))}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

/** A link from the page to a file of the package, relative. */
function linkToFile(context: PageContext, name: string): string {
  return wayUp(ownPath(context)) + dataFolder(context.site.assessed.index.ledger.id) + name
}

/** At least one: nothing is empty. */
function kilobytes(size: number): number {
  return Math.max(1, Math.round(size / 1000))
}
