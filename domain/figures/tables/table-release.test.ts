// A release of tables, from the file to the figures that an article would have: two rows of heads, merged cells, a line
// of units, notes.
import { beforeAll, describe, expect, it } from 'vitest'
import { openDocument } from '@/domain/importing/read-document'
import { wordFile } from '@/testing/word-file'
import { mark, type Found } from '../mark'
import { afterOpening, documentContext, sectionContexts } from '../reading-order'
import { readQuantity } from '../typed-quantity'

const RELEASE = `<html><body><h1>2032年2月青石市规模以上工业生产情况</h1>
<p>2月份，全市规模以上工业生产平稳增长。</p>
<h2>一、主要指标</h2>
<p>各项指标如下。</p>
<p>表1 2032年1—2月规模以上工业主要指标</p>
<p>单位：亿元、%</p>
<table>
<tr><td rowspan="2">指标</td><td colspan="2">2月</td><td colspan="2">1—2月</td></tr>
<tr><td>绝对量</td><td>同比增长</td><td>绝对量</td><td>同比增长</td></tr>
<tr><td>工业增加值</td><td>1,234.5</td><td>5.2</td><td>2,301.7</td><td>-0.4</td></tr>
<tr><td>　其中：高技术制造业</td><td>90.1</td><td>11.0</td><td>180.5</td><td>…</td></tr>
<tr><td>发电量（亿千瓦时）</td><td>45.6</td><td>3.1</td><td>92.0</td><td>2.8</td></tr>
</table>
<p>注：规模以上工业指年主营业务收入2000万元及以上的工业企业。</p>
<h2>二、分县区</h2>
<p>各县区情况如下。</p>
<table>
<tr><th>县区</th><th>单位</th><th>2031年末企业数</th><th>位次</th></tr>
<tr><td>临江区</td><td>家</td><td>2024</td><td>1</td></tr>
<tr><td>云山县</td><td>家</td><td>312</td><td>2</td></tr>
</table>
<p>以上为快报数。</p>
</body></html>`

const foundIn = async (bytes: Uint8Array, name: string): Promise<Found[]> => {
  const { draft } = await openDocument({ bytes, name })
  const { title, date, lead, sections } = draft
  const document = documentContext({ title, date, opening: lead })
  const contexts = sectionContexts(sections, afterOpening(lead, document))
  const found: Found[] = []
  sections.forEach(({ body }, at) => mark(body, (one) => String(found.push(one)), contexts[at]))
  return found
}

const told = ({ words, label, name, period }: Found) =>
  [words, label, name.role, name.comparison, period].filter((part) => part !== null).join(' | ')

describe('a release of tables', () => {
  let found: Found[]
  beforeAll(async () => {
    found = await foundIn(Buffer.from(RELEASE), 'release.html')
  })

  it('every cell is named by its heads, with role and period; heads, ranks and notes are no figures', () => {
    expect(found.map(told)).toEqual([
      '1,234.5 | 工业增加值 | level | 2032年2月',
      '5.2 | 工业增加值同比增速 | rate | 同比 | 2032年2月',
      '2,301.7 | 工业增加值 | level | 2032年1—2月',
      '-0.4 | 工业增加值同比增减率 | rate | 同比 | 2032年1—2月',
      '90.1 | 工业增加值：高技术制造业 | level | 2032年2月',
      '11.0 | 工业增加值：高技术制造业同比增速 | rate | 同比 | 2032年2月',
      '180.5 | 工业增加值：高技术制造业 | level | 2032年1—2月',
      '45.6 | 发电量 | level | 2032年2月',
      '3.1 | 发电量同比增速 | rate | 同比 | 2032年2月',
      '92.0 | 发电量 | level | 2032年1—2月',
      '2.8 | 发电量同比增速 | rate | 同比 | 2032年1—2月',
      '2024 | 临江区企业数 | level | 2031年末',
      '312 | 云山县企业数 | level | 2031年末',
    ])
  })

  it('unit and scale come from the head of the row, the column of units or the line over the table', () => {
    expect(found.map(({ words, shared, unit }) => `${words} ${shared} ${unit}`)).toEqual([
      '1,234.5 亿元 元',
      '5.2 % %',
      '2,301.7 亿元 元',
      '-0.4 % %',
      '90.1 亿元 元',
      '11.0 % %',
      '180.5 亿元 元',
      '45.6 亿千瓦时 千瓦时',
      '3.1 % %',
      '92.0 亿千瓦时 千瓦时',
      '2.8 % %',
      '2024 家 家',
      '312 家 家',
    ])
    // Stored are the words of the cell and what its heads lend: they say the same quantity again.
    expect(readQuantity(found[0]!.words, found[0]!.shared)?.quantity).toMatchObject({
      value: '123450000000',
      unit: '元',
    })
  })

  it('periods have days, and a rate its way', () => {
    expect(
      found.slice(0, 4).map(({ periodStart, periodEnd, direction }) => [periodStart, periodEnd, direction]),
    ).toEqual([
      ['2032-02-01', '2032-02-29', null],
      ['2032-02-01', '2032-02-29', 'up'],
      ['2032-01-01', '2032-02-29', null],
      ['2032-01-01', '2032-02-29', 'down'],
    ])
    expect(found.at(-1)).toMatchObject({ periodStart: null, periodEnd: null, asOf: '2031-12-31' })
    expect(found.every(({ periodInherited }) => !periodInherited)).toBe(true)
  })

  it('a Word file says the same', async () => {
    const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const two = '<w:gridSpan w:val="2"/>'
    const body = [
      p('2032年2月青石市规模以上工业生产情况'),
      p('2月份，全市规模以上工业生产平稳增长。'),
      p('一、主要指标'),
      p('各项指标如下。'),
      p('表1 2032年1—2月规模以上工业主要指标'),
      p('单位：亿元、%'),
      '<w:tbl>',
      row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('2月', two), cell('1—2月', two)),
      row(cell('', '<w:vMerge/>'), ...['绝对量', '同比增长', '绝对量', '同比增长'].map((text) => cell(text))),
      row(...['工业增加值', '1,234.5', '5.2', '2,301.7', '-0.4'].map((text) => cell(text))),
      '</w:tbl>',
      p('注：规模以上工业指年主营业务收入2000万元及以上的工业企业。'),
    ].join('')
    expect((await foundIn(wordFile(body), 'release.docx')).map(told)).toEqual(found.slice(0, 4).map(told))
  })
})
