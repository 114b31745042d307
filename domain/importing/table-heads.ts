// The heads of a table whose file does not mark any (Word, spreadsheets, old pages): the rows over the first numbers,
// and the columns that name them. Read as the figures of the table are read (figures/tables/grid.ts).
import { gridOf, type Table } from '../figures/tables/grid'
import type { Block } from '../text'
import type { Draft } from './draft'

const headed = (table: Table): Table => {
  if (table.rows.some((row) => row.some(({ header }) => header))) return table
  const { rows, heads, stubs, banner } = gridOf(table)
  if (heads + stubs === 0) return table
  const isHead = new Set(
    rows.flatMap((row, at) => (at < heads ? row : row.slice(0, stubs)).flatMap((cell) => (cell ? [cell.index] : []))),
  )
  const banners = table.rows.slice(0, banner.length).flat().length
  let index = 0
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => {
        const here = index++
        return { ...cell, header: here < banners || isHead.has(here) }
      }),
    ),
  }
}

const inBlocks = (blocks: Block[]): Block[] => blocks.map((block) => (block.type === 'table' ? headed(block) : block))

export const withTableHeads = (draft: Draft): Draft => ({
  ...draft,
  lead: inBlocks(draft.lead),
  sections: draft.sections.map((section) => ({ ...section, body: inBlocks(section.body) })),
})
