/** The commitments whose pictures are drawn for the tests; the build draws all where the site has an address. */
export const PICTURED = ['shaoguan-racks', 'gdp-2025'] as const
