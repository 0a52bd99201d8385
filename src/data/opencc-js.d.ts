/* The package says nothing of the types of its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs of a traditional sign and its simplified forms, the usual one first, parted by blanks; the pairs by |. */
  const pairs: string
  export default pairs
}
