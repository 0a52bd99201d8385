import type { Written } from './texts.ts'

/** What the page says that is read without scripts. */
export const writtenEn: Written = {
  withoutScripts:
    'Without scripts the page above holds only what is the same on every day; status, days left and filters need JavaScript.',
  pages: 'Each commitment also has a page that needs no scripts',
}
