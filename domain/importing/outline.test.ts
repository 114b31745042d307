import { describe, expect, it } from 'vitest'
import { inWords } from '@/testing/draft-in-words'
import type { Block } from '../text'
import { rowsOf, withParts, type Part } from './outline'
import { wordsOf } from './passage'
import { readText } from './read-document'

const TEXT = `青禾市公布前三季度经济运行情况
来源：青禾市统计局
发布时间：2031-10-20

前三季度，全市生产总值完成1234.5亿元，同比增长5.2%。

一、总体平稳
工业增加值增长6.1%。
（一）结构优化
高技术产业投资增长
12.3%。
二、就业
城镇新增就业3.2万人。

打印本页　关闭窗口`

const draft = readText(TEXT)
const rows = rowsOf(draft)
const at = (words: string) => rows.findIndex((row) => row.words.includes(words))
const changed = (...changes: [words: string, part: Part][]) =>
  inWords(withParts(draft, new Map(changes.map(([words, part]) => [at(words), part]))))
const headings = ({ sections }: ReturnType<typeof changed>) =>
  sections.map(({ heading, level }) => `${level} ${heading}`)

describe('a draft whose lines a person corrects', () => {
  it('is the same draft where nothing is corrected', () => {
    expect(withParts(draft, new Map())).toEqual(draft)
  })

  it('has a heading more, and the paragraphs after it stand under that heading', () => {
    const made = changed(['城镇新增就业', 'subheading'])
    expect(headings(made).at(-1)).toBe('2 城镇新增就业3.2万人。')
  })

  it('has a heading less, and its text goes on in the section before', () => {
    const made = changed(['就业', 'text'])
    expect(headings(made).some((one) => one.endsWith('就业'))).toBe(false)
    expect(JSON.stringify(made.sections.at(-1)!.body)).toContain('就业')
    expect(JSON.stringify(made.sections.at(-1)!.body)).toContain('3.2万人')
  })

  it('joins a paragraph to the one before it', () => {
    const made = changed(['就业', 'text'], ['城镇新增就业', 'join'])
    expect(wordsOf(made.sections.at(-1)!.body)).toContain('就业城镇新增就业3.2万人。')
  })

  it('joins the second line of a title, and the second line of a heading', () => {
    expect(changed(['前三季度，全市生产总值', 'join']).title).toBe(
      '青禾市公布前三季度经济运行情况前三季度，全市生产总值完成1234.5亿元，同比增长5.2%。',
    )
    expect(headings(changed(['工业增加值', 'join']))[0]).toBe('1 总体平稳工业增加值增长6.1%。')
  })

  it('takes a line for the source or the editor, without its label', () => {
    const labelled = readText('青禾市公布三季度情况\n\n前三季度，投资完成3.5亿元。\n\n另有说明：市统计局')
    const index = rowsOf(labelled).findIndex(({ words }) => words.includes('市统计局'))
    expect(withParts(labelled, new Map([[index, 'source']])).source).toBe('另有说明：市统计局')
    expect(withParts(draft, new Map([[at('3.2万人'), 'editor']])).editor).toBe('城镇新增就业3.2万人。')
  })

  it('sets aside what is no part of the release, and says who did', () => {
    expect(changed(['城镇新增就业', 'aside']).setAside).toContainEqual({
      text: '城镇新增就业3.2万人。',
      reason: 'hand',
    })
  })

  it('brings back what was set aside', () => {
    expect(draft.setAside.map(({ text }) => text)).toContain('打印本页　关闭窗口')
    const made = changed(['打印本页', 'text'])
    expect(made.setAside).toEqual(draft.setAside.filter(({ text }) => !text.startsWith('打印本页')))
    expect(wordsOf(made.sections.at(-1)!.body)).toContain('打印本页')
  })

  it('keeps what it cannot be made as it was: a table is no heading', () => {
    const table: Block = {
      type: 'table',
      caption: [],
      unit: [],
      notes: [],
      rows: [[{ header: false, colSpan: 1, rowSpan: 1, children: [{ type: 'text', text: '12家', marks: [] }] }]],
    }
    const withTable = { ...draft, lead: [table] }
    const index = rowsOf(withTable).findIndex(({ block }) => block?.type === 'table')
    expect(withParts(withTable, new Map([[index, 'heading']]))).toEqual(withTable)
  })
})
