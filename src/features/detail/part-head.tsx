import { createContext, useContext, type ReactNode } from 'react'

/** The rank of the heads of an item's parts: h2 where the item is the page and its title the h1, else h3. */
export const PartRank = createContext<'h2' | 'h3'>('h3')

/** The head of one part of an item. */
export function PartHead({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return useContext(PartRank) === 'h2' ? <h2 id={id}>{children}</h2> : <h3 id={id}>{children}</h3>
}
