// Every kind of number that is easily read by half: what it says, as "value unit", a fall with a minus.
import { describe, expect, it } from 'vitest'
import { readFigures } from './read'

/** As the public table would say it; what is not ready is marked with its reason. */
const said = (text: string): string[] =>
  readFigures(text)
    .filter(({ isMetric }) => isMetric)
    .map(({ value, unit, direction, unread }) => {
      const sign = direction === 'down' && value !== null && !value.startsWith('-') ? '-' : ''
      return `${sign}${value} ${unit ?? ''}`.trim() + (unread === null ? '' : ` !${unread}`)
    })

type Case = [text: string, ...figures: string[]]
const KINDS: Record<string, Case[]> = {
  'several multipliers': [
    ['拨付资金两亿四千万元。', '240000000 元'],
    ['债券余额二亿零六百万元。', '206000000 元'],
    ['贷款一百五十亿八千万元。', '15080000000 元'],
    ['产值一万二千亿元。', '1200000000000 元'],
    ['到账6亿3千万元，支出2亿零40万元。', '630000000 元', '200400000 元'],
    ['惠及8万6千余户，植树5万2600株。', '86000 户', '52600 株'],
    ['存款4万亿5600亿元。', '4560000000000 元'],
    ['營業額為3兆712億元，綜計5兆1,402億元，資產2.6兆元。', '3071200000000 元', '5140200000000 元', '2600000000000 元'],
    ['裝機容量300兆瓦。', '300 兆瓦'],
    ['招工2千3百名，用地3百50亩。', '2300 名', '350 亩'],
    ['人口14亿1178.5万人。', '1411785000 人'],
    ['到场五六百人，投入七八万元，历时两三年。', 'null 人 !五', 'null 元 !七'],
    ['经费2亿5元。', 'null !5元', 'null 元 !2亿'],
    ['管线6万2千米。', 'null !2千米', 'null 千米 !6万'],
  ],
  'signs': [
    ['The gap was -0.9% and the flow -14,000 in May.', '-0.9 %', '-14000'],
    ['The result came to −£2.6bn, after -$1.1bn.', '-2600000000 GBP', '-1100000000 $'],
    ['Deficit of £-5.1m', '-5100000 GBP !-'],
    ['增加值为－8.2亿元，最低海拔-92米，净值－6亿元。', '-820000000 元', '-92 米', '-600000000 元'],
    ['进出口 45.1亿元 -2.2%；税收 9.3亿元 −1.5%', '4510000000 元', '-2.2 %', '930000000 元', '-1.5 %'],
    ['1-9月 -3.4%，2025年 -0.6%', '-3.4 %', '-0.6 %'],
    ['进口负增长4.4%，出口增长负1.7%，利润为负3亿元。', '-4.4 %', '-1.7 %', '-300000000 元'],
    ['当日最低气温零下11.5℃，库内零下十八度。', '-11.5 ℃', '-18 度'],
    ['气温-7至-2℃，（-0.4）%', '-7 ℃', '-2 ℃', '-0.4 %'],
    ['growth of minus 1.2 per cent', '-1.2 %'],
    ['from -61,000 to +20,400 jobs', '-61000', '20400 jobs'],
    ['减负3亿元，企业自负40%。', '300000000 元', '40 %'],
    [
      '增长5%-10%，3—5万元，20-30人，价格8元-12元。',
      '5 %',
      '10 %',
      '30000 元',
      '50000 元',
      '20 人',
      '30 人',
      '8 元',
      '12 元',
    ],
    ['The share was 5% -8%.', '5 %', 'null % !-'],
    ['2020年-2024年，1月-3月，神舟-20，Covid-19病例7例，H7-9。', 'null !-', '7 例'],
    ['出口增长 - 3.2%，第3-5名，第1至3批', 'null % !-'],
    ['仓位从二-8成起', 'null 成 !-'],
    ['偏差正负3%', 'null % !负'],
  ],
  'halves and parts': [
    ['净流入-120亿，近 3 万 人，1 ½ 小时', '-12000000000', '30000 人', '1.5 小时'],
    ['用时2½天，增长¾个百分点', '2.5 天', '0.75 个百分点'],
    ['rates of 3-1/2 to 3¾ percent', '3.5 %', '3.75 %'],
    ['a rate of 4 1/4 percent', '4.25 %'],
    ['全线七公里半，缩短三个半小时，翻了一倍半。', '7.5 公里', '-3.5 小时', '1.5 倍'],
    ['提高1个半百分点', '1.5 百分点'],
    ['煤耗减少两成四，占六成八以上，近七成。', '-2.4 成', '6.8 成', '7 成'],
    ['失业率下降零点六个百分点，浓度三点五毫克。', '-0.6 个百分点', '3.5 毫克'],
    ['百分之零点八、千分之三、十万分之七，百分之负二', '0.8 %', '3 ‰', '0.00007', '-2 % !负'],
    ['半径三公里，半价售出60张，三人一组。', '3 公里', '60 张'],
    ['耗时3⅓小时', 'null !⅓'],
  ],
  'English compounds': [
    ['Twenty-one thousand four hundred homes were built.', '21400 homes'],
    ['One and a half billion people, half a million jobs.', '1500000000 people', '500000 jobs'],
    ['three million two hundred thousand tonnes', '3200000 tonnes'],
    ['A quarter of a million visitors and three dozen towns', '250000 visitors', '36 towns'],
    ['Five hundred and twelve schools, fifteen hundred nurses', '512 schools', '1500 nurses'],
    ['from 3 to 5 million people, or 1.5 to 2 billion', '3000000', '5000000 people', '1500000000', '2000000000'],
    ['half a percentage point, by 1/4 percentage point', '0.5 percentage point', '0.25 percentage point'],
    ['minus £3bn, €3,5 million', '-3000000000 GBP', 'null EUR !,5 million', 'null !€3,'],
    ['between one million and two million people', '1000000', '2000000 people'],
    ['between five hundred and six hundred homes', '500', '600 homes'],
    ['up by zero point four per cent', '0.4 %'],
    ['some a hundred and twenty homes', 'null homes !hundred and'],
  ],
  'groups of digits': [
    ['The town had 1\u202f432\u202f900 residents and 23\u00a0400 firms.', '1432900 residents', '23400 firms'],
    ['Some 81\u2009700 visitors came.', '81700 visitors'],
    ['全县企业23\u00a0456，其中工业企业3\u202f210家。', '23456', '3210 家'],
    ["A total of 1'204'300 people", '1204300 people'],
    ['１，２３４人', '1234 人'],
    ['共5，678家', 'null !，678家', 'null 家 !5，'],
    ['growth of 4,7%', 'null !,7%', 'null % !4,'],
  ],
  'marks of notes': [
    ['常住人口81.6¹万人，进口7²亿元。', '816000 人 !¹', '700000000 元 !²'],
    ['产量33²万吨，增长2.6①%，人口9[3]万人。', '330000 吨 !²', '2.6 % !①', '90000 人 ![3]'],
    ['占5.2%¹，共40家②，合计12万人[4]。', '5.2 %', '40 家', '120000 人'],
    ['面积15米²，库容88公里³。', '15 米²', 'null 公里 !³'],
  ],
  'powers': [
    ['约2.4×10⁵公顷，6×10^3吨。', '240000 公顷', '6000 吨'],
    ['含量3×10⁻²克', '0.03 克'],
    ['大约10⁵人', 'null !⁵'],
  ],
  'shares': [
    ['三次产业结构为6.1:49.4:44.5。', '6.1 %', '49.4 %', '44.5 %'],
    ['三次产业比由7:48:45调整为6.2∶47.3∶46.5', '7 %', '48 %', '45 %', '6.2 %', '47.3 %', '46.5 %'],
    ['会议12:30:45开始，比为1:2:3，性别比104.6:100。'],
  ],
  'units and short forms': [
    ['完成率97.2﹪，涨幅（3.6）％', '97.2 %', '3.6 %'],
    ['a cut of 0.3pp, then 50bps and 25 bp', '-0.3 pp', '-50 bps', '-25 bp'],
    ['It cut 120k jobs, or 95k in May.', '-120000 jobs', '-95000'],
    ['加快0.4和0.9个百分点，增长2.2、3.1和4.6%', '0.4 个百分点', '0.9 个百分点', '2.2 %', '3.1 %', '4.6 %'],
    ['NZ$4m, R$7bn and ￥6万', '4000000 NZD', '7000000000 BRL', '60000 CNY'],
    ['合格率≥95%，误差＜3%', '95 %', '3 %'],
  ],
  'lists of dates': [
    ['4、5、6月分别增长1.4%、2.9%、3.8%。', '1.4 %', '2.9 %', '3.8 %'],
    ['1和2月、2024、2025年，3、4日，5、6、7号楼共3栋', '3 栋'],
    ['（10/7更新）\n-3-\n共8家', '8 家'],
  ],
}

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...figures) => expect(said(text)).toEqual(figures))
})
