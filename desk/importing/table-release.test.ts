// A release whose figures stand in a table (two rows of heads, merged cells, a line of units, notes), from the file to
// what readers see and take away.
import { load } from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import { row } from '@/database/rows'
import { readDocument } from '@/domain/importing/read-document'
import { as } from '@/seed/people'
import { publish } from '@/seed/release'
import { fixtures } from '@/testing/fixtures'
import { importDraft } from './import'

const RELEASE = `<html><body><h1>2033年4月云门市规模以上工业生产情况</h1>
<p>来源：云门市统计局</p>
<p>4月份，全市规模以上工业生产保持增长。</p>
<h2>一、主要产品</h2>
<p>主要产品产量见表1。</p>
<p>表1 2033年1—4月主要产品产量</p>
<p>单位：万吨、%</p>
<table>
<tr><td rowspan="2">产品</td><td colspan="2">4月</td><td colspan="2">1—4月</td></tr>
<tr><td>产量</td><td>同比增长</td><td>产量</td><td>同比增长</td></tr>
<tr><td>粗钢</td><td>61.2</td><td>-1.8</td><td>240.5</td><td>0.6</td></tr>
<tr><td>水泥</td><td>33.4</td><td>2.5</td><td>118.9</td><td>3.1</td></tr>
</table>
<p>注：产量为快报数。</p>
</body></html>`

type Handler = (request: Request, context: { params: Promise<{ slug: string }> }) => Promise<Response>
let slug: string

const answered = async (path: 'releases/[slug]' | 'releases/[slug]/figures.csv' | 'releases/[slug]/figures.json') => {
  const { GET } = (await import(/* @vite-ignore */ `../../app/(site)/${path}/route`)) as { GET: Handler }
  const response = await GET(new Request(`http://localhost:3000/${path}`), { params: Promise.resolve({ slug }) })
  expect(response.status).toBe(200)
  return response.text()
}

beforeAll(async () => {
  const office = await fixtures()
  const draft = await readDocument({ bytes: Buffer.from(RELEASE), name: 'release.html' })
  const { id, metrics } = await importDraft(office.payload, as(office.people.editor), { ...draft, column: '权威发布' })
  expect(metrics).toBe(8)
  await publish(office.payload, office.people, id)
  slug = (await row(office.payload, 'releases', { article: { equals: id } }))!.slug!
}, 120_000)

describe('a release of a table', () => {
  it('prints the table with its caption, unit and note, and two rows of heads', async () => {
    const $ = load(await answered('releases/[slug]'))
    expect($('.text .table caption .caption').text()).toBe('表1 2033年1—4月主要产品产量')
    expect($('.text .table caption .unit').text()).toBe('单位：万吨、%')
    expect($('.text .table-note').first().text()).toBe('注：产量为快报数。')
    expect($('.text .table thead tr').length).toBe(2)
    expect(
      $('.text .table thead th')
        .toArray()
        .map((head) => $(head).attr('scope')),
    ).toEqual(Array.from({ length: 7 }, () => 'col'))
    expect($('.text .table .figure > data').length).toBe(8)
  })

  it('lists every cell as a figure with its unit, its full number, its name and its period', async () => {
    const $ = load(await answered('releases/[slug]'))
    const told = $('.figures tbody tr:not(.group)')
      .toArray()
      .map((line) => {
        const words = $(line).find('th').clone().children('.exact').remove().end().text()
        return [
          words,
          $(line).find('.measures').clone().children().remove().end().text(),
          $(line).find('.period').text(),
        ]
      })
    expect(told).toEqual([
      ['61.2万吨', '粗钢产量', '2033年4月'],
      ['-1.8%', '粗钢产量同比增减率', '2033年4月'],
      ['240.5万吨', '粗钢产量', '2033年1—4月'],
      ['0.6%', '粗钢产量同比增速', '2033年1—4月'],
      ['33.4万吨', '水泥产量', '2033年4月'],
      ['2.5%', '水泥产量同比增速', '2033年4月'],
      ['118.9万吨', '水泥产量', '2033年1—4月'],
      ['3.1%', '水泥产量同比增速', '2033年1—4月'],
    ])
    expect($('.figures').text()).toContain('612,000吨')
  })

  it('gives the same in the files to take away', async () => {
    const { figures } = JSON.parse(await answered('releases/[slug]/figures.json')) as {
      figures: Record<string, unknown>[]
    }
    expect(
      figures.map(({ label, value, unit, role, comparison, periodStart, periodEnd }) => [
        label,
        value,
        unit,
        role,
        comparison,
        periodStart,
        periodEnd,
      ]),
    ).toEqual([
      ['粗钢产量', '612000', '吨', 'level', null, '2033-04-01', '2033-04-30'],
      ['粗钢产量同比增减率', '-1.8', '%', 'rate', '同比', '2033-04-01', '2033-04-30'],
      ['粗钢产量', '2405000', '吨', 'level', null, '2033-01-01', '2033-04-30'],
      ['粗钢产量同比增速', '0.6', '%', 'rate', '同比', '2033-01-01', '2033-04-30'],
      ['水泥产量', '334000', '吨', 'level', null, '2033-04-01', '2033-04-30'],
      ['水泥产量同比增速', '2.5', '%', 'rate', '同比', '2033-04-01', '2033-04-30'],
      ['水泥产量', '1189000', '吨', 'level', null, '2033-01-01', '2033-04-30'],
      ['水泥产量同比增速', '3.1', '%', 'rate', '同比', '2033-01-01', '2033-04-30'],
    ])
    const csv = await answered('releases/[slug]/figures.csv')
    expect(csv).toContain('粗钢产量,61.2,612000,吨')
    expect(csv).toContain('2033-01-01')
  })
})
