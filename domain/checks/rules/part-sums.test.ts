import { describe, expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { knownWholes } from './known-wholes'
import { partShares } from './part-shares'
import { partSums } from './part-sums'
import { tableTotals } from './table-totals'

const codes = (text: string, read = aText) =>
  [...partSums(read(text)), ...knownWholes(read(text))].map(({ code }) => code)

const table = (...rows: string[]) =>
  tableTotals(aText(rows.join('\n'))).map(({ code, values }) => `${code} ${String(values.sum)}`)

describe('totals and parts in a sentence', () => {
  test.each([
    ['全年开展培训183场，其中线上213场。', 'part-over-total'],
    ['全市建成驿站68处。其中，市区驿站86处。', 'part-over-total'],
    ['全年發放補貼1.2億元，其中城區1.5億元。', 'part-over-total'],
    ['全年开展活动100场，其中线上70场、线下50场。', 'parts-off-total'],
    ['全市认定企业97家，其中陶瓷企业60家、化工企业30家和机械企业12家。', 'parts-off-total'],
    ['全市常住人口132.8万人，男性为66.5万人，女性为67.3万人。', 'parts-off-total'],
    ['货物进出口总额900亿元。出口520亿元，进口370亿元。', 'parts-off-total'],
    [
      '全市生产总值714.73亿元。第一产业增加值41亿元，第二产业增加值308.56亿元，第三产业增加值356.17亿元。',
      'parts-off-total',
    ],
  ])('%s', (text, code) => expect(codes(text)[0]).toBe(code))
  test('in English', () =>
    expect(codes('The fund held 183 events, of which 213 events were online.', english)).toEqual(['part-over-total']))

  test.each([
    '全年开展培训183场，其中线上113场。',
    '代表50名，其中女性30名、少数民族代表25名。',
    '全年开展活动100场，其中线上50场、线下50场。',
    '人均受教育8.97年，较2021年多0.22年，男、女分别是9.63年和8.32年。',
    '规上工业增加值增长6.4%，其中装备制造业增长14.5%。',
    '办结224488件，上升27.1%，其中民事案件10万余件；受理执行案件286387件。',
    '全市常住人口132.8万人，比上年末减少0.3万人。男性为66.5万人，占50.05%；女性为66.3万人。',
    '全市生产总值714.73亿元，增长5.6%。第一产业增加值41亿元，增长3.5%；第二产业增加值308.56亿元，增长6.9%；第三产业增加值365.17亿元，增长4.9%。',
    '其中出口500亿元，进口300亿元。利润20亿元。',
  ])('%s', (text) => expect(codes(text)).toEqual([]))
  test('an English part within its total', () =>
    expect(codes('The fund held 183 events, of which 113 events were online.', english)).toEqual([]))
})

describe('total rows of tables', () => {
  test('rows that do not add up', () => {
    expect(table('工种|参训人数|经费（万元）', '陶瓷|12,406|310.5', '化工|9,833|245.0', '合计|22,339|555.5')).toEqual([
      'table-off-total 22239',
    ])
    expect(table('District|Homes', 'North|120', 'South|80', 'Total|210')).toEqual(['table-off-total 200'])
  })
  test('a table that stands before the first heading is added up too', () => {
    const { sections, ...manuscript } = aText('District|Homes\nNorth|120\nSouth|80\nTotal|210')
    const lead = sections[0]!.body
    expect(tableTotals({ ...manuscript, lead, sections: [] }).map(({ code, place }) => [code, place.part])).toEqual([
      ['table-off-total', 'lead'],
    ])
  })
  test('rows that add up, are rounded, or have no sum', () => {
    expect(table('工种|参训人数', '陶瓷|12,406', '化工|9,833', '合计|22,239')).toEqual([])
    expect(table('地区|投资（亿元）', '甲区|10.24', '乙区|20.24', '丙区|30.24', '总计|60.73')).toEqual([])
    expect(
      table('工种|人数|持证比例（%）|人均课时', '陶瓷|100|71.2|12', '化工|50|64.9|10', '合计|150|69.1|11.3'),
    ).toEqual([])
    expect(table('项目|数量', '活动|100', '其中：线上|60', '讲座|40', '合计|140')).toEqual([])
    expect(table('指标|本月', '价格指数|100.3', '服务|99.9')).toEqual([])
  })
})

describe('a part, its whole and its share', () => {
  test.each([
    '培训职工18.6万人次，其中一线工人15.9万人次，占58.5%。',
    '授权专利36.1万件，其中职务发明34.4万件，占比94.5%。',
    '培訓職工18.6萬人次，其中女工9.3萬人次（占40%）。',
  ])('%s', (text) => expect(partShares(aText(text))).toMatchObject([{ code: 'share-miscounted' }]))
  test.each([
    '培训职工18.6万人次，其中一线工人15.9万人次，占85.5%。',
    '授权专利36.1万件，其中职务发明34.4万件，占95.4%。',
    '培训职工18.6万人次，其中一线工人15.9万人次，占全省的8.5%。',
    '办结案件224488件，约占五分之一。',
    '培训职工近20万人次，其中女工9万人次，占40%。',
  ])('%s', (text) => expect(partShares(aText(text))).toEqual([]))
  test('in English', () => {
    expect(partShares(english('The city built 400 homes, of which 100 homes (35 per cent) are let.'))).toHaveLength(1)
    expect(partShares(english('The city built 400 homes, of which 100 homes (25 per cent) are let.'))).toEqual([])
  })
})
