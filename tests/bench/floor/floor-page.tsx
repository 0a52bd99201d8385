/** The floor: what React itself allows. Three hundred rows and filters as native checkboxes, with the libraries that a small dashboard usually takes, and no thought given to speed. */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { create } from 'zustand'

/** Region, sector, year, status, value. */
export type FloorRow = readonly [region: string, sector: string, year: string, status: string, value: number]

const FACETS = ['region', 'sector', 'year', 'status'] as const

interface Chosen {
  readonly chosen: readonly ReadonlySet<string>[]
  readonly toggle: (facet: number, value: string) => void
}

const useChosen = create<Chosen>()((set) => ({
  chosen: FACETS.map(() => new Set<string>()),
  toggle: (facet, value) =>
    set(({ chosen }) => ({
      chosen: chosen.map((values, place) =>
        place === facet
          ? values.has(value)
            ? new Set([...values].filter((each) => each !== value))
            : new Set([...values, value])
          : values,
      ),
    })),
}))

/** Whether a row is chosen by every facet but one. */
function fits(row: FloorRow, chosen: Chosen['chosen'], except: number): boolean {
  return chosen.every(
    (values, facet) => facet === except || values.size === 0 || values.has(row[facet as 0 | 1 | 2 | 3]),
  )
}

interface FacetProps {
  readonly rows: readonly FloorRow[]
  readonly facet: 0 | 1 | 2 | 3
}

function Facet({ rows, facet }: FacetProps) {
  const { chosen, toggle } = useChosen()
  const counts = new Map(rows.map((row) => [row[facet], 0]))
  for (const row of rows) if (fits(row, chosen, facet)) counts.set(row[facet], (counts.get(row[facet]) ?? 0) + 1)
  return (
    <fieldset>
      <legend>{FACETS[facet]}</legend>
      {[...counts].map(([value, count]) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen[facet]?.has(value) === true}
            onChange={() => toggle(facet, value)}
          />
          <span>{value}</span> <b>{count}</b>
        </label>
      ))}
    </fieldset>
  )
}

function Dashboard({ given }: { readonly given: readonly FloorRow[] }) {
  const { data: rows } = useQuery({
    queryKey: ['rows'],
    queryFn: async (): Promise<readonly FloorRow[]> => (await fetch('./rows.json')).json(),
    initialData: given,
    staleTime: Infinity,
  })
  const { chosen } = useChosen()
  const found = rows.filter((row) => fits(row, chosen, -1))
  const most = Math.max(1, ...found.map((row) => row[4]))
  return (
    <>
      <h1>
        {found.length} of {rows.length}
      </h1>
      <form>
        <Facet rows={rows} facet={0} />
        <Facet rows={rows} facet={1} />
        <Facet rows={rows} facet={2} />
        <Facet rows={rows} facet={3} />
      </form>
      <table>
        <tbody id="floor-rows">
          {found.map((row, place) => (
            <tr key={place}>
              {row.slice(0, 4).map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
              <td>
                {row[4]}
                <i style={{ inlineSize: `${(100 * row[4]) / most}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The page, drawn when it is built and again in the browser. */
export function FloorPage({ rows }: { readonly rows: readonly FloorRow[] }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <Dashboard given={rows} />
    </QueryClientProvider>
  )
}
