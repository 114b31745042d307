// Totals that their parts deny, in several wordings, and lists that look like parts and are none.
import { describe, expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { check } from './check'
import type { IssueCode } from './reading/issue'

const ARITHMETIC: ReadonlySet<IssueCode> = new Set([
  'part-over-total',
  'parts-off-total',
  'share-miscounted',
  'share-over-100',
  'shares-over-100',
  'structure-off-100',
])

const codes = (text: string, read: typeof aText): IssueCode[] =>
  check(read(text), 1)
    .map(({ code }) => code)
    .filter((code) => ARITHMETIC.has(code))

describe('parts that are more than the whole, or not it', () => {
  test.each([
    '全市共有学校126所，包括小学78所、初中32所、高中26所。',
    '全市共有学校126所，包括小学78、初中32、高中26所。',
    '全市学校共126所，包括78、32、26所。',
    '全市共有126所学校，其中小学78所，初中32所，高中26所。',
    '全市卫生人员12.5万人，其中医师5.2万人、护士6.1万人、药师2.3万人。',
    '参会代表120名，其中男代表75名、女代表55名。',
    '在校生42.3万人，其中小学生21.2万人、初中生12.6万人、高中生10.5万人。',
    '从业人员365.4万人，其中第一产业58.2万人、第二产业160.3万人、第三产业156.9万人。',
    '常住人口412.3万人。男性211.2万人，女性207.5万人。',
    '处置警情8690起，其中，刑事警情2160起，治安警情5160起，交通警情3360起。',
    '牺牲民警207名、辅警102名，共319名。',
    '建成公园12个、广场5个，合计18个。',
    '养老保险参保人数310.2万人，其中职工128.5万人，居民191.7万人。',
    '社会消费品零售总额440.9亿元，其中商品零售381.6亿元，餐饮收入69.3亿元。',
    '一般公共预算收入70.1亿元，其中税收收入39.4亿元，非税收入40.7亿元。',
    '常住人口412.3萬人，其中男性211.2萬人，女性207.5萬人。',
    '年末常住人口412.3萬人。城鎮常住人口285.1萬人，鄉村常住人口137.2萬人。',
    '生產總值1291.9億元，第一產業增加值72.6億元，第二產業增加值760.6億元，第三產業增加值488.7億元。',
    '對外貿易總額820億元，其中出口520億元，進口330億元。',
  ])('%s', (text) => expect(codes(text, aText)).toEqual(['parts-off-total']))

  test.each([
    'The city has 126 schools, including 78 primary schools, 32 middle schools and 26 high schools.',
    'The population was 412,300, of whom 211,200 were men and 207,500 were women.',
    'Total trade was $820 million. Exports were $520 million and imports were $330 million.',
  ])('%s', (text) => expect(codes(text, english)).toEqual(['parts-off-total']))

  test.each(['城镇登记失业率389%。', '女性占106.2%。', '服務業增加值佔比達152.3%。'])('%s', (text) =>
    expect(codes(text, aText)).toEqual(['share-over-100']),
  )
})

describe('lists that are no parts of the number before them, or parts that may overlap', () => {
  test.each([
    '全市共有学校126所，包括小学78所、初中32所。',
    '代表50名，其中女性30名、党员代表40名。',
    '新招聘教师120名，其中男教师45名、女教师75名，研究生88名。',
    '粮食单产386.8公斤/亩，其中小麦单产412.5公斤/亩、玉米405.1公斤/亩。',
    '每公顷产量5802公斤，其中谷物每公顷6419公斤。',
    '全市平均亩产502公斤，其中水稻560公斤。',
    '居民人均可支配收入36591元，其中城镇居民48120元，农村居民21350元。',
    '牺牲民警207名、辅警102名，共309名。',
    '开展讲座12场、展览5场，共吸引观众2.3万人次。',
    '新增就业3.2万人，失业人员再就业1.1万人，就业困难人员就业0.4万人。',
    '汽车保有量336.2万辆（包括三轮汽车7.1万辆），其中私人汽车294.3万辆。',
    '医疗机构1071个，其中医院39个，在医院中有公立医院12个、民营医院27个；基层机构1017个，其中卫生院34个。',
    '规上企业利润698.2亿元，其中，国有控股企业217.8亿元，股份制企业515.8亿元，外资企业158.6亿元。',
    '60岁及以上人口264.1万人，占18.7%，其中65岁及以上人口190.6万人，占13.5%。',
    '全市人口411.8万人，与2010年的398.7万人相比，增加13.1万人。男性人口为210.4万人；女性人口为201.4万人。',
    '服务进出口657.5亿元，其中，服务出口268.6亿元，下降5.8%；服务进口389.0亿元，增长24.4%。',
    '移动电话普及率为122.5部/百人。',
    '建成公园12个、广场5个等设施，共20个。',
  ])('%s', (text) => expect(codes(text, aText)).toEqual([]))

  test('The city has 126 schools, including 78 primary schools and 32 middle schools.', () =>
    expect(codes('The city has 126 schools, including 78 primary schools and 32 middle schools.', english)).toEqual([]))
})
