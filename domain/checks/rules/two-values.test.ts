import { describe, expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { twoValues } from './two-values'

const codes = (text: Parameters<typeof aText>[0], read = aText) => twoValues(read(text)).map(({ code }) => code)

describe('one label with two values', () => {
  test.each([
    '全市培训产业工人26.8万人次。课程由企业点单。全年培训产业工人28.6万人次。',
    '常住人口132.8万人。据抽样调查，常住人口138.2万人。',
    '全市開展技能培訓5207場。下半年以來，開展技能培訓5270場。',
  ])('%s', (text) =>
    expect(
      codes({
        body: text,
        metrics: Object.fromEntries(
          ['28.6万人次', '26.8万人次', '5207場', '5270場'].map((words) => [words, { period: null }]),
        ),
      }),
    ).toEqual(['two-values']),
  )

  test('in English', () => {
    expect(
      codes(
        {
          body: 'In 2023 there were 49 training centres. By the end there were 53 training centres in all.',
          metrics: {
            49: { label: 'training centres', subject: null, unit: 'centres', period: 'In 2023' },
            53: { label: 'training centres', subject: null, unit: 'centres', period: 'In 2023' },
          },
        },
        english,
      ),
    ).toEqual(['two-values'])
  })

  test('a slip of the scale is called so', () => {
    const [found] = twoValues(aText('发放担保贷款2.07亿元，惠及企业。截至目前，发放担保贷款2.07万元。'))
    expect(found).toMatchObject({ code: 'value-slip', values: { said: '2.07万元', other: '2.07亿元', times: '10000' } })
  })
})

describe('two values that are two things', () => {
  test.each([
    '2023年全市培训产业工人26.8万人次，2022年全市培训产业工人21.3万人次。',
    '开展法律服务活动116场，惠及职工1万余人。化解纠纷1660余件，惠及职工1970人。',
    '平均受教育年限为8.97年，其中男性9.63年；劳动年龄人口平均受教育年限为10.40年，其中男性10.85年。',
    '常住人口132.8万人，比上年末减少0.3万人。常住人口增长0.2%。',
    '新建公共实训基地23个。明年计划新建公共实训基地15个。',
    '新建公共实训基地23个。改造公共实训基地15个。',
    '全年培训产业工人26.8万人次。培训产业工人近27万人次，创历年新高。',
    '全市生产总值714.73亿元，增长5.6%。第一产业增加值41亿元，增长3.5%。第一产业下降18.3%。',
    '户均用煤量为每年1至4吨。',
    '殡葬基本服务费由平均2900元降到1000元左右。',
    '指标|本月|累计\n居民消费价格指数|100.3|102.0',
  ])('%s', (text) => expect(codes(text)).toEqual([]))

  test('the same label in two scopes', () => {
    const scopes = { '3.1万人': { subject: '市区' }, '2.2万人': { subject: '郊县' } }
    expect(codes({ body: '市区城镇新增就业3.1万人。郊县城镇新增就业2.2万人。', metrics: scopes })).toEqual([])
  })

  test('in English', () =>
    expect(
      codes(
        'In July, value added grew by 6.0 percent. From January to July, value added grew by 6.6 percent.',
        english,
      ),
    ).toEqual([]))
})
