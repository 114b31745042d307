import { describe, expect, test } from 'vitest'
import { dollarOf } from './dollar'
import type { Figure } from './figure'
import { readFigures } from './read'
import type { ReadingContext } from './reading-context'
import { readQuantity } from './typed-quantity'

const metrics = (text: string) => readFigures(text).filter((figure) => figure.isMetric)
const brief = ({ raw, value, unit }: Figure) => `${raw}=${value}${unit === null ? '' : ` ${unit}`}`
const others = (text: string) =>
  readFigures(text)
    .filter((figure) => !figure.isMetric)
    .map(({ raw, kind }) => `${raw} ${kind}`)

describe('a statistic is read with its scale, unit and qualifier', () => {
  const cases: [string, string[]][] = [
    [
      '全年开课1200余门次,走访90家次,第3次年会有5台次参展。',
      ['1200余门次=1200 门次', '90家次=90 家次', '5台次=5 台次'],
    ],
    ['全市办班五百二十场,参加者26.8万人次。', ['五百二十场=520 场', '26.8万人次=268000 人次']],
    ['培训5万余人、调解1660余件、追回1300余万元。', ['5万余人=50000 人', '1660余件=1660 件', '1300余万元=13000000 元']],
    ['今年接待兩千餘萬人次,收入約八百億元。', ['兩千餘萬人次=20000000 人次', '八百億元=80000000000 元']],
    [
      '人口14亿1178万人,产值两万亿元,建桥12 座。',
      ['14亿1178万人=1411780000 人', '两万亿元=2000000000000 元', '12 座=12 座'],
    ],
    ['三分之一的村、百分之五的户、近八成受访者,翻了两番。', ['三分之一=1/3', '百分之五=5 %', '八成=8 成', '两番=2 番']],
    ['浓度３５微克／立方米,占６０．０％。', ['３５微克／立方米=35 微克／立方米', '６０．０％=60.0 %']],
    ['比重提高0.6个百分点,利率下调25个基点。', ['0.6个百分点=0.6 个百分点', '25个基点=25 个基点']],
    [
      '全长5千米,装机3万千瓦,均价8500元/平方米。',
      ['5千米=5 千米', '3万千瓦=30000 千瓦', '8500元/平方米=8500 元/平方米'],
    ],
    ['气温降到-5.5℃。', ['-5.5℃=-5.5 ℃']],
    ['利息收入（+20.3%）与佣金（–9.4％）、租金(−2%)。', ['+20.3%=20.3 %', '–9.4％=-9.4 %', '−2%=-2 %']],
    ['办好十件实事。', ['十件=10 件']],
    [
      'A £14bn plan, $1.2m more, and RMB 5 billion.',
      ['£14bn=14000000000 GBP', '$1.2m=1200000 $', 'RMB 5 billion=5000000000 CNY'],
    ],
    [
      'It opened 12,500 new rural clinics for 1.2 million people.',
      ['12,500=12500 clinics', '1.2 million=1200000 people'],
    ],
    [
      'One in five drivers and two thirds of cyclists; up 4.5 per cent.',
      ['One in five=0.2', 'two thirds=2/3', '4.5 per cent=4.5 %'],
    ],
    [
      'A 0.4-percent levy and a 1.5-percentage-point cut.',
      ['0.4-percent=0.4 %', '1.5-percentage-point=1.5 percentage point'],
    ],
    [
      '药价下降近一成,床位增加一倍,年产值翻了一番,产糖一亿吨。',
      ['一成=1 成', '一倍=1 倍', '一番=1 番', '一亿吨=100000000 吨'],
    ],
    [
      '债务1 203.4亿元,流感病例1 257宗,月租$2 600。',
      ['1 203.4亿元=120340000000 元', '1 257宗=1257 宗', '$2 600=2600 $'],
    ],
    ['They sold 31,380, up from 4 per 1,000.', ['31,380=31380', '4=4']],
    [
      '涉及7省份、4郡、70國家,浓度156mg/100ml。',
      ['7省份=7 省份', '4郡=4 郡', '70國家=70 國家', '156mg/100ml=156 mg/100ml'],
    ],
  ]
  test.each(cases)('%s', (text, expected) => {
    expect(metrics(text).map(brief)).toEqual(expected)
  })
})

describe('what is no statistic is told by name', () => {
  const cases: [string, string[]][] = [
    ['2023年11月1日上午10时30分,2016-2020年', ['2023年11月1日 date', '10时30分 date', '2016-2020年 date']],
    ['排名第4位,第12届博览会,前50强', ['第4位 rank', '第12届 ordinal', '前50强 rank']],
    [
      '0-14岁儿童,60岁及以上老人,70周年校庆,为期10年',
      ['0-14岁 age_band', '60岁及以上 age_band', '70周年 anniversary', '10年 duration'],
    ],
    [
      '市政发〔2021〕8号,咨询电话:010-65432100,代码:600001',
      ['〔2021〕8号 identifier', '010-65432100 identifier', '600001 identifier'],
    ],
    [
      '“2468”工程、“1+N”体系、PM2.5、4A级景区、5G、COVID-19',
      ['2468 name', '1+N name', 'PM2.5 name', '4A级 name', '5G name', 'COVID-19 name'],
    ],
    ['以上年为100,每10万人', ['100 base', '10万 base']],
    ['浏览次数:3021', ['3021 view_count']],
    ['见图3。（圖4）表2 收入情况', ['3 name', '4 name', '2 name']],
    ['191.The Council', ['191. marker']],
    ['1.总则\n(2)细则', ['1. marker', '(2) marker']],
    [
      'on 4 July 2022, since 2014, in Phase 2, page 12, aged 18 to 24',
      ['4 July 2022 date', '2014 date', '2 name', '12 name', '18 to 24 age_band'],
    ],
    ['今年1―8月,2021―2023年', ['1―8月 date', '2021―2023年 date']],
    [
      '30 to 45 year olds, 11-15-year-olds, aged between 19 and 62',
      ['30 to 45 year olds age_band', '11-15-year-olds age_band', '19 and 62 age_band'],
    ],
    [
      'Ring (202) 555-0100, 202-555-0101 or the hotline 2345 6789; quote ref 24/0001234',
      ['(202) 555-0100 identifier', '202-555-0101 identifier', '2345 6789 identifier', '24/0001234 identifier'],
    ],
    ['请拨打110,行政拘留15日,自公布之日起15日内', ['110 identifier', '15日 duration', '15日 duration']],
    [
      '推广3.0版,2025版目录,2024届毕业生,9型病毒,35千伏变电站',
      ['3.0版 name', '2025版 name', '2024届 name', '9 name', '35千伏 name'],
    ],
    [
      'per 1,000 people, below 1990 levels, from 9 am, over the last 12\nmonths',
      ['1,000 base', '1990 date', '9 am date', '12 duration'],
    ],
    ['护士与床位之比1:0.6', ['1:0.6 name']],
    ['2025国家读书周,2024省运会', ['2025 date', '2024 date']],
  ]
  test.each(cases)('%s', (text, expected) => {
    expect(others(text)).toEqual(expected)
    expect(metrics(text)).toEqual([])
  })
})

test('what a rate is told for is its base', () => {
  expect(others('1欧元兑8.2元,US$1 = HK$7.8,死亡率7.2/10万,4 per 1,000')).toEqual([
    '1欧元 base',
    'US$1 base',
    '10万 base',
    '1,000 base',
  ])
})

test('Han numerals that are part of the language are no figures', () => {
  expect(readFigures('一系列举措,五一假期,八大行动,两个方面,一线职工,下一番功夫,统一成册,两个国家')).toEqual([])
})

test('a prefix qualifier is outside raw and inside the phrase', () => {
  const [figure] = metrics('惠及超过3万人。')
  expect(figure).toMatchObject({ raw: '3万人', qualifier: '超过', phrase: '超过3万人', phraseStart: 2 })
  expect(metrics('more than £260 million')[0]).toMatchObject({
    raw: '£260 million',
    qualifier: 'more than',
    phrase: 'more than £260 million',
  })
  expect(metrics('占30%以上')[0]).toMatchObject({ raw: '30%', qualifier: '以上', phrase: '30%以上' })
})

test('a number after a name is not the thousands of the next', () => {
  expect(metrics('In phase 1 200 homes were built.').map(({ raw }) => raw)).toContain('200')
  expect(metrics('It paid for 1 200 homes.').map(({ value }) => value)).toEqual(['1200'])
})

test('代表20名 and 发表12篇 are no numbers of tables', () =>
  expect(metrics('产生代表20名，发表12篇，列表5项。').map(({ raw }) => raw)).toEqual(['20名', '12篇', '5项']))

test('县级以上 qualifies no figure', () => {
  expect(metrics('设立县级以上站点18个')[0]?.qualifier).toBeNull()
})

describe('direction is that of the nearest verb', () => {
  const cases: [string, Figure['direction'][]][] = [
    ['同比增长5.6%,环比下降0.3%', ['up', 'down']],
    ['三个行业分别增长2.1%、5.6%和7.3%', ['up', 'up', 'up']],
    ['由32.1%提高到45.6%', [null, null]],
    ['3.2万人,与上年持平', [null]],
    ['output grew by 6.2 percent, prices down by 1.5%', ['up', 'down']],
    ['fares fell by 3.1%, 4.2% and 5.3% respectively', ['down', 'down', 'down']],
    ['a 0.4-percent increase, the team comprised 12 nurses', ['up', null]],
    ['亩均增收260元,花生减产3万吨,进口增长(同口径)8.4%', ['up', 'down', 'up']],
  ]
  test.each(cases)('%s', (text, expected) => {
    expect(metrics(text).map(({ direction }) => direction)).toEqual(expected)
  })
})

describe('a number that shares the unit of its neighbour is bound with what is shared', () => {
  const cases: [string, string[]][] = [
    ['年产3—5万吨', ['3+万吨=30000 吨', '5万吨=50000 吨']],
    ['占15～30%', ['15+%=15 %', '30%=30 %']],
    ['东区、西区分别为12、15个', ['12+个=12 个', '15个=15 个']],
    ['A £1.5–2 million plan', ['£1.5+million=1500000 GBP', '2 million+£=2000000 GBP']],
    ['Between 15 and 20 per cent', ['15+per cent=15 %', '20 per cent=20 %']],
    ['15%～30%', ['15%=15 %', '30%=30 %']],
    ['减少用煤150万至200万吨', ['150万+吨=1500000 吨', '200万吨=2000000 吨']],
    ['分别降低0.06个和0.21个百分点', ['0.06个+百分点=0.06 个百分点', '0.21个百分点=0.21 个百分点']],
    ['3万—5%', ['3万=30000 null', '5%=5 %']],
    ['It took 12, 15 and 18 per cent respectively', ['12+per cent=12 %', '15+per cent=15 %', '18 per cent=18 %']],
    ['in 2020 and 2021, 5 and 6 per cent respectively', ['5+per cent=5 %', '6 per cent=6 %']],
    ['the catch fell from 90 tonnes in 1991 to 64.2 million', ['90=90 tonnes', '64.2 million=64200000 null']],
  ]
  test.each(cases)('%s', (text, expected) => {
    const found = metrics(text)
    expect(
      found.map(({ phrase, shared, value, unit }) => `${phrase}${shared && `+${shared}`}=${value} ${unit}`),
    ).toEqual(expected)
    for (const { phrase, shared, quantity } of found)
      expect(readQuantity(phrase, shared)?.quantity).toMatchObject({ value: quantity!.value, unit: quantity!.unit })
  })
})

test('what a number counts in tells its kind', () => {
  const kinds = metrics(
    '两项费率分别降低0.06个和0.21个百分点,信心指数为92.5,价格指数为105,均值92.5。They are 5 times more likely at an index level of 319.8, on 5 farms.',
  ).map(({ raw, kind }) => `${raw} ${kind}`)
  expect(kinds).toEqual([
    '0.06个 pp',
    '0.21个百分点 pp',
    '92.5 index',
    '105 index',
    '92.5 rate',
    '5 ratio',
    '319.8 index',
    '5 count',
  ])
})

test('分别 gives every name its own value', () => {
  expect(metrics('东区、西区分别为12、15个').map(({ label, value, unit }) => `${label} ${value}${unit}`)).toEqual([
    '东区 12个',
    '西区 15个',
  ])
})

test('a label is what is counted, wherever it stands', () => {
  const labels = metrics(
    '2024年以来,培训社区工作者3200人次,新建6个便民驿站,居民收入增长5%,比上年提高1.2个百分点。',
  ).map(({ label }) => label)
  expect(labels).toEqual(['培训社区工作者', '新建便民驿站', '居民收入增速', '居民收入增速比上年加快'])
  expect(metrics('招收3万至5万人,窗口由37个减至9个').map(({ label }) => label)).toEqual([
    '招收人数',
    '招收人数',
    '窗口',
    '窗口',
  ])
  expect(metrics('The price of a room was £268 in May, 4% higher than before.').map(({ label }) => label)).toEqual([
    'Price of a room',
    'Price of a room, increase',
  ])
})

test('in English it is the noun phrase behind the number, and what is measured instead of its unit', () => {
  const labels = metrics(
    'The city gives 210,000 residents a way to the water, laid 29 kilometres of walking and cycling paths and holds back 1.1 million cubic metres of water by 23 gates within half an hour.',
  ).map(({ label }) => label)
  expect(labels).toEqual(['Residents', 'Walking and cycling paths', 'Water', 'Gates'])
})

test('the period is the one spoken of, not the one compared with', () => {
  expect(metrics('2024年末存栏30万头,比2023年末增加2万头。').map(({ period }) => period)).toEqual([
    '2024年末',
    '2024年末',
  ])
})

test('a bare $ is the dollar of its context, and otherwise asks', () => {
  const unitsOf = (context: ReadingContext) =>
    readFigures('Sales rose to $50.3 billion, US$2m and NZ$7 more.', context).map(({ unit, quantity }) => [
      unit,
      quantity?.unit,
    ])
  expect(unitsOf({})).toEqual([
    ['$', '$'],
    ['USD', 'USD'],
    ['NZD', 'NZD'],
  ])
  expect(unitsOf({ dollar: 'CAD' })[0]).toEqual(['CAD', '$'])
  expect(dollarOf('Source: Statistics Canada')).toBe('CAD')
  expect(dollarOf('The Bank of Canada and Stats NZ')).toBeNull()
  expect(dollarOf('')).toBeNull()
})
