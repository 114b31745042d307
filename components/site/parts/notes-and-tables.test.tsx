// What stands beside the sentences of a release: notes, and the caption, unit and notes of a table.
import { expect, it } from 'vitest'
import type { Block, Inline } from '@/domain/text'
import { htmlOf } from '@/testing/html-of'
import { aManuscript, aParagraph, words } from '@/testing/sample-manuscript'
import { aRelease, aSite } from '@/testing/sample-views'
import { ReleasePage } from '../pages/release-page'

const pageOf = (...lead: Block[]) =>
  htmlOf(<ReleasePage site={aSite()} release={aRelease({ manuscript: aManuscript({ lead }) })} />)
const note = (text: string): Inline => ({ type: 'note', children: [words(text)] })
const cell = (text: string, header = false, colSpan = 1, rowSpan = 1) => ({
  header,
  colSpan,
  rowSpan,
  children: [words(text)],
})
const table: Block = {
  type: 'table',
  caption: [words('表1 主要指标')],
  unit: [words('单位：亿元、%')],
  notes: [[words('注：增速按不变价计算。')], [words('资料来源：市统计局')]],
  rows: [
    [cell('指标', true, 1, 2), cell('一季度', true, 2)],
    [cell('绝对量', true), cell('增速', true)],
    [cell('工业', true), cell('1,234.5'), cell('5.2')],
  ],
}

it('notes are numbered as they are called, stand under the text, and lead back', () => {
  const $ = pageOf(
    aParagraph(words('地区生产总值'), note('为初步核算数。'), words('增长5.2%。')),
    aParagraph(words('居民收入增长'), note('扣除价格因素。'), words('。')),
  )
  expect(
    $('.note-mark a')
      .toArray()
      .map((mark) => [$(mark).text(), $(mark).attr('href')]),
  ).toEqual([
    ['〔1〕', '#note-1'],
    ['〔2〕', '#note-2'],
  ])
  expect(
    $('.notes li')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual(['为初步核算数。 ↩', '扣除价格因素。 ↩'])
  for (const number of [1, 2]) {
    const back = $(`#note-${number} [role="doc-backlink"]`).attr('href')
    expect($(back!).attr('href')).toBe(`#note-${number}`)
  }
  expect($('.text > p').first().text()).toBe('地区生产总值〔1〕增长5.2%。')
})

it('a note in a table is numbered with the others', () => {
  const $ = pageOf(aParagraph(words('甲'), note('一')), { ...table, notes: [[words('注'), note('二')]] })
  expect(
    $('.notes li')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual(['一 ↩', '二 ↩'])
})

it('a release without notes has no list of them', () => {
  expect(pageOf(aParagraph(words('甲'))).html()).not.toContain('doc-endnotes')
})

it('a table says what it shows, in which unit, with its notes below; both heading rows head columns', () => {
  const $ = pageOf(table)
  expect($('.table caption .caption').text()).toBe('表1 主要指标')
  expect($('.table caption .unit').text()).toBe('单位：亿元、%')
  expect($('.table .frame').attr('aria-label')).toBe('表1 主要指标')
  expect(
    $('#table-1 .table-note')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual(['注：增速按不变价计算。', '资料来源：市统计局', '下载此表（CSV）'])
  expect($('#table-1 .table-note a').attr('href')).toBe('/releases/train-a-city/tables/1.csv')
  expect($('#table-1 .stub').length).toBe(2)
  expect(
    $('.text .table')
      .first()
      .find('thead th')
      .toArray()
      .map((one) => $(one).attr('scope')),
  ).toEqual(['col', 'col', 'col', 'col'])
  expect($('.text .table').first().find('tbody th').attr('scope')).toBe('row')
})

it('a table without any of these has none', () => {
  const $ = pageOf({ ...table, caption: [], unit: [], notes: [] })
  expect($('.table caption, .table-note:not(.take)').length).toBe(0)
  expect($('.table .frame').attr('aria-label')).toBe('表格1')
})

it('an ordered list goes on from the number it starts with', () => {
  const list: Block = { type: 'list', ordered: true, start: 3, items: [{ children: [words('三')], nested: null }] }
  expect(pageOf(list)('.text > ol').first().attr('start')).toBe('3')
})
