// Regular statistics: prices, published with a table; and the economy of three quarters, which waits for its reviewer.
import { published, noted, table, type Story } from './story-type'

type Month = {
  month: number
  date: string
  yearly: string
  monthly: string
  core: string
  since: string
  words: string
}

/** The short release of an ordinary month. */
const ordinaryMonth = ({ month, date, yearly, monthly, core, since, words }: Month): Story => ({
  slug: `consumer-prices-2026-${String(month).padStart(2, '0')}`,
  by: 'gu',
  text: {
    column: 'statistics',
    title: `2026年${month}月云澜市居民消费价格同比上涨${yearly}`,
    summary: `${month}月份，云澜市居民消费价格同比上涨${yearly}，环比上涨${monthly}。`,
    lead: [words],
    sections: [
      {
        heading: '总体情况',
        paragraphs: [
          `${month}月份，居民消费价格同比上涨${yearly}，环比上涨${monthly}。1—${month}月，居民消费价格比上年同期上涨${since}。扣除食品和能源价格的核心价格指数同比上涨${core}。`,
        ],
      },
    ],
    language: 'zh',
    source: '国家统计局云澜调查队',
    editor: '顾明远',
    date,
  },
  steps: [
    {
      by: 'gu',
      describe: {
        period: `2026年${month}月`,
        source: '居民消费价格调查',
        of: { [since]: { period: `2026年1—${month}月` } },
      },
    },
    { by: 'gu', bind: { words: yearly, indicator: 'consumer-prices', period: `2026年${month}月` } },
    ...published('gu', 'song'),
  ],
})

export const august = ordinaryMonth({
  month: 8,
  date: '2026-09-09',
  yearly: '0.1%',
  monthly: '0.2%',
  core: '0.8%',
  since: '0.6%',
  words: '暑期出行带动服务价格上涨，食品价格总体平稳。',
})
export const september = ordinaryMonth({
  month: 9,
  date: '2026-10-14',
  yearly: '0.2%',
  monthly: '0.3%',
  core: '0.7%',
  since: '0.5%',
  words: '开学季文具和教育服务价格有所上涨，鲜果大量上市，价格回落。',
})

export const prices: Story = {
  slug: 'consumer-prices-2026-10',
  by: 'gu',
  text: {
    column: 'statistics',
    title: '2026年10月云澜市居民消费价格同比上涨0.4%',
    summary: '10月份，云澜市居民消费价格同比上涨0.4%，环比下降0.1%。食品价格有所回落，服务价格保持平稳。',
    lead: [
      '国家统计局云澜调查队11月10日发布的数据显示，10月份全市居民消费价格运行平稳，八大类商品和服务价格呈现五涨三降的格局。',
    ],
    sections: [
      {
        heading: '总体情况',
        paragraphs: [
          noted(
            '10月份，居民消费价格同比上涨0.4%，涨幅比上月扩大0.2个百分点；9月份环比上涨0.3%，10月份环比下降0.1%。1—10月，居民消费价格比上年同期上涨0.5%。扣除食品和能源价格的核心价格指数',
            '核心价格指数不含食品和能源，用来观察价格的长期走势。',
            '同比上涨0.9%。',
          ),
        ],
      },
      {
        heading: '分类情况',
        paragraphs: [
          '鲜菜集中上市，价格环比下降4.6%；猪肉供应充足，价格环比下降1.3%；受国际油价影响，汽油价格环比上涨0.8%。',
          table(
            {
              caption: '表1 10月份居民消费价格分类变动情况',
              note: '注：“居住”不含自有住房虚拟租金的调整；“持平”指变动小于0.05%。',
            },
            ['类别', '同比', '环比'],
            ['食品烟酒', '下降0.6%', '下降0.7%'],
            ['衣着', '上涨1.4%', '上涨0.6%'],
            ['居住', '上涨0.1%', '持平'],
            ['生活用品及服务', '上涨1.2%', '上涨0.1%'],
            ['交通通信', '下降1.5%', '上涨0.2%'],
            ['教育文化娱乐', '上涨1.1%', '下降0.2%'],
            ['医疗保健', '上涨0.8%', '持平'],
          ),
        ],
      },
    ],
    language: 'zh',
    source: '国家统计局云澜调查队',
    editor: '顾明远',
    date: '2026-11-10',
  },
  steps: [
    {
      by: 'gu',
      describe: {
        period: '2026年10月',
        source: '居民消费价格调查',
        of: {
          '0.5%': { period: '2026年1—10月' },
          '0.3%': {
            measure: '居民消费价格',
            role: 'rate',
            comparison: '环比',
            direction: 'up',
            period: '2026年9月',
          },
          '4.6%': { measure: '鲜菜价格' },
          '1.3%': { measure: '猪肉价格' },
        },
      },
    },
    { by: 'gu', bind: { words: '0.4%', indicator: 'consumer-prices', period: '2026年10月' } },
    ...published('gu', 'song'),
  ],
}

export const economy: Story = {
  slug: 'economy-three-quarters-2026',
  by: 'gu',
  text: {
    column: 'statistics',
    title: '前三季度云澜市经济运行稳中有进',
    summary: '初步核算，2026年前三季度全市地区生产总值2816.4亿元，按不变价格计算，同比增长5.6%。',
    lead: ['前三季度，全市上下扎实推动各项政策落地，生产供给稳定增长，就业物价总体平稳，新动能继续壮大。'],
    sections: [
      {
        heading: '生产稳定增长',
        paragraphs: [
          '初步核算，前三季度全市地区生产总值2816.4亿元，同比增长5.6%。分产业看，第一产业增加值176.2亿元，增长3.9%；第二产业增加值1184.9亿元，增长6.4%；第三产业增加值1455.3亿元，增长5.2%。',
          '规模以上工业增加值同比增长7.1%，其中高技术制造业增长12.8%；粮食总产量98.3万吨，比上年增加1.7万吨。',
        ],
      },
      {
        heading: '需求持续恢复',
        paragraphs: [
          '社会消费品零售总额1042.7亿元，同比增长4.8%；固定资产投资同比增长3.3%，其中工业技术改造投资增长15.6%。进出口总额386.5亿元，同比增长8.2%。',
        ],
      },
      {
        heading: '民生保障有力',
        paragraphs: [
          '城镇新增就业5.3万人，完成全年目标的88.3%；居民人均可支配收入28640元，同比名义增长5.4%。一般公共预算支出中，民生支出占79.6%。',
        ],
      },
    ],
    language: 'zh',
    source: '云澜市统计局',
    editor: '顾明远',
    date: '2026-11-20',
  },
  steps: [
    {
      by: 'gu',
      describe: {
        period: '2026年1—9月',
        source: '云澜市统计局（初步核算）',
        of: { '5.4%': { comparison: '同比名义' } },
      },
    },
    { by: 'gu', action: 'submit', note: '数据已与市统计局核对，请重点审核第一节的分产业数字。' },
  ],
}
