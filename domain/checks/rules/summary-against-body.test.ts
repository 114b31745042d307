import { describe, expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { summaryAgainstBody } from './summary-against-body'

const codes = (given: Parameters<typeof aText>[0], read = aText) =>
  summaryAgainstBody(read(given)).map(({ code, place }) => `${code} in ${place.part}`)

describe('summary and title against the text', () => {
  test('another value for the same label and period stops the release', () => {
    const given = {
      summary: '2023年，全市培训产业工人28.6万人次。',
      body: '2023年，全市培训产业工人26.8万人次，同比增长5%。',
    }
    expect(summaryAgainstBody(aText(given))).toMatchObject([
      { code: 'summary-contradicts', severity: 'blocks', values: { said: '28.6万人次', stated: '26.8万人次' } },
    ])
  })

  test.each([
    [
      { summary: '全市培训产业工人28.6万人次。', body: '2023年，全市培训产业工人26.8万人次。' },
      'summary-differs in summary',
    ],
    [
      { summary: '2023年，全市培训产业工人近28万人次。', body: '2023年，全市培训产业工人26.8万人次。' },
      'summary-differs in summary',
    ],
    [{ title: '全市發放補貼1.5亿元', body: '全市發放補貼1.3亿元。' }, 'summary-differs in title'],
    [
      { summary: '全市建成驿站86处。', body: '全市建成劳动者驿站68处，覆盖全部镇街。' },
      'summary-unsupported in summary',
    ],
    [{ title: '技能等级证书持证比例达64.2%', body: '参训职工取得证书的比例为62.4%。' }, 'summary-unsupported in title'],
    [{ summary: '发放贷款2.07万元。', body: '全年发放贷款2.07亿元。' }, 'value-slip in summary'],
  ])('%o', (given, code) => expect(codes(given)).toEqual([code]))

  test('in English', () =>
    expect(
      codes(
        { title: 'Loans of £3 billion for housing', body: 'The fund was raised by £2 billion to £6 billion.' },
        english,
      ),
    ).toEqual(['summary-unsupported in title']))
})

describe('summaries that say the same', () => {
  test.each([
    { summary: '2023年，全市培训产业工人近27万人次。', body: '2023年，全市培训产业工人26.8万人次。' },
    { title: '国庆接待游客两千余万人次', body: '7天共吸引2087.22万人次海内外旅游者。' },
    { title: '前八月309名公安殉职', body: '共有二百零七名民警和一百零二名辅警因公殉职。' },
    {
      summary: '2023年，全市培训产业工人26.8万人次。',
      body: '2022年，全市培训产业工人21.3万人次。2023年，全市培训产业工人26.8万人次。',
    },
    {
      title: '持证比例提高0.6个百分点',
      summary: '1月18日召开新闻发布会。',
      body: '比例为62.4%，比上年提高0.6个百分点。',
    },
    { summary: '新增岗位4.8万个。', body: '招聘活动全年不断，岗位送到家门口。' },
  ])('%o', (given) => expect(codes(given)).toEqual([]))

  test('in English', () =>
    expect(
      codes(
        {
          title: '£3 billion boost to deliver 20,000 new homes',
          body: '20,000 new affordable homes will be built, thanks to a £3 billion increase. 12 providers deliver 6,290 new homes.',
        },
        english,
      ),
    ).toEqual([]))
})
