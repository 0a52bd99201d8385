import type { Plugin } from 'vite'

/** What stands in for each part of @tanstack/query-core that this page never uses: enough for the client to be made and cleared, and an error where it is used after all. */
const STANDS_IN: Readonly<Record<string, string>> = {
  './mutationCache.js': `export class MutationCache {
    clear() {}
    resumePausedMutations() { return Promise.resolve() }
    findAll() { throw new Error('Mutations are left out of the build: src/cli/queries-alone.ts') }
  }`,
  './infiniteQueryBehavior.js': `export function infiniteQueryBehavior() {
    throw new Error('Infinite queries are left out of the build: src/cli/queries-alone.ts')
  }
  export { infiniteQueryBehavior as hasNextPage, infiniteQueryBehavior as hasPreviousPage }`,
}

/** Only queries are asked here: the library's client brings mutations and infinite queries whether or not they are used, a kilobyte and a half of the first view. */
export function queriesAlone(): Plugin {
  const prefix = '\0queries-alone:'
  return {
    name: 'queries-alone',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source in STANDS_IN && importer?.includes('/@tanstack/query-core/') ? prefix + source : null,
    load: (id) => (id.startsWith(prefix) ? STANDS_IN[id.slice(prefix.length)] : null),
  }
}
