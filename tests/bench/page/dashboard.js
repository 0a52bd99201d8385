/** The peer: a dashboard as dc.js documents it (its annotated stock example), over ./rows.json. dc has no types, hence no TypeScript here. */
import crossfilter from 'crossfilter2'
import { BarChart, DataCount, DataTable, PieChart, RowChart, renderAll, units } from 'dc'
import { json, scaleBand } from 'd3'
import 'dc/dist/style/dc.css'

const rows = (await json('./rows.json')).map(([region, sector, year, status, value]) => ({
  region,
  sector,
  year,
  status,
  value,
}))
const cross = crossfilter(rows)
const [byRegion, bySector, byStatus, byYear] = ['region', 'sector', 'status', 'year'].map((key) =>
  cross.dimension((row) => row[key]),
)

new RowChart('#region').width(320).height(640).dimension(byRegion).group(byRegion.group()).elasticX(true)
new RowChart('#sector').width(320).height(480).dimension(bySector).group(bySector.group()).elasticX(true)
new PieChart('#status').width(320).height(300).dimension(byStatus).group(byStatus.group())
new BarChart('#year')
  .width(400)
  .height(240)
  .dimension(byYear)
  .group(byYear.group())
  .x(scaleBand())
  .xUnits(units.ordinal)
  .elasticY(true)
new DataCount('#count')
  .crossfilter(cross)
  .groupAll(cross.groupAll())
  .html({ some: '%filter-count of %total-count', all: 'All %total-count' })
new DataTable('#rows')
  .dimension(byYear)
  .showSections(false)
  .columns(['region', 'sector', 'year', 'status', 'value'])
  .sortBy((row) => row.year)
renderAll()
