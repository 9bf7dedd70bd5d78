import type { KeyboardEvent, ReactNode } from 'react'

export interface Column<Row> {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Numbers are aligned at the end. */
  align?: 'end'
  /** Left out when the table is narrow: the row's link holds it. */
  desk?: boolean
  sortable?: boolean
}
export interface Sort { key: string; way: 'ascending' | 'descending' }

export interface DataTableProps<Row> {
  caption: string
  /** The first column names the row: it is its header, and its link when `href` is given. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  href?: (row: Row) => string
  /** The row whose sheet is open. */
  current?: string | undefined
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
  dense?: boolean
  hideCaption?: boolean
  /** Said instead of the table when there is no row: an `Empty`. */
  empty: ReactNode
}

/** A real table. Up and down go from row to row, Home and End to the ends; Enter opens. The order is the caller's: here it is only asked for. */
export function DataTable<Row>({ caption, columns, rows, rowKey, href, current, sort, onSort, dense, hideCaption, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <>{empty}</>
  const [first, ...others] = columns
  return (
    <div className={dense ? 'table dense' : 'table'}>
      <table>
        <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
        <thead><tr>{columns.map(column => <Head key={column.key} column={column} sort={sort} onSort={onSort} />)}</tr></thead>
        <tbody onKeyDown={walk}>
          {rows.map(row => {
            const key = rowKey(row)
            return (
              <tr key={key} aria-current={key === current ? 'true' : undefined}>
                <th scope="row">{href ? <a className="row-link" href={href(row)}>{first.cell(row)}</a> : first.cell(row)}</th>
                {others.map(column => <td key={column.key} className={look(column)}>{column.cell(row)}</td>)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const look = <Row,>({ align, desk }: Column<Row>) => [align, desk && 'desk'].filter(Boolean).join(' ') || undefined

function Head<Row>({ column, sort, onSort }: { column: Column<Row>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }) {
  const way = sort?.key === column.key ? sort.way : undefined
  if (!column.sortable || !onSort) return <th scope="col" className={look(column)}>{column.label}</th>
  const next: Sort = { key: column.key, way: way === 'ascending' ? 'descending' : 'ascending' }
  return (
    <th scope="col" className={look(column)} aria-sort={way}>
      <button type="button" onClick={() => onSort(next)}>
        {column.label}<span className="sort-way" aria-hidden="true">{way === 'ascending' ? '▲' : way === 'descending' ? '▼' : '↕'}</span>
      </button>
    </th>
  )
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1), ArrowUp: at => Math.max(at - 1, 0), Home: () => 0, End: (_, count) => count - 1,
}

function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
  const step = steps[event.key]
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.row-link')]
  const at = links.findIndex(link => link === document.activeElement)
  if (at < 0) return
  event.preventDefault()
  links[step(at, links.length)]?.focus()
}
