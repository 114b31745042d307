// What is itself a percentage, and what is an amount: the first changes by points, the second by percent. Simplified;
// the English ones as they stand in running text.

const list = (words: string): readonly string[] => words.split(' ')

/**
 * Rates whose relative change is hardly ever meant. 死亡率, 事故率, 投诉率, 发病率 and the like do fall by 30%, and are not
 * here.
 */
const RATES = list(
  '比重 占比 比例 份额 城镇化率 城市化率 覆盖率 合格率 优良率 优良天数比率 普及率 失业率 就业率 就业不足率 入学率 升学率 录取率 及格率 ' +
    '达标率 满意率 满意度 好评率 利用率 使用率 渗透率 毛利率 净利率 利润率 利率 参保率 签约率 自给率 贡献率 绿化率 森林覆盖率 空置率 ' +
    '入住率 上座率 出租率 负债率 不良率 准备金率 完成率 到位率 落实率 回收率 处理率 处置率 持证率 电气化率 机械化率 在园率 巩固率 劳动参与率',
)
/** A part of a whole, and so never more than all of it. 完成率, 毛入学率, 资产负债率 may pass 100 %. */
const PARTS = list(
  '占比 合格率 优良率 城镇化率 城市化率 覆盖率 满意率 满意度 好评率 失业率 就业率 就业不足率 空置率 不良率 不良贷款率 达标率 ' +
    '及格率 入住率 持证率 绿化率 参保率 参与率 死亡率 录取率 投票率',
)

/** Rates of growth are rates too: 增速比上年提高0.3个百分点. */
const SPEEDS = list('增速 增幅 涨幅 降幅 跌幅 增长率')

/** Any other rate, but those of which a share is lost or won (死亡率下降12.5%), and 效率, 频率, 汇率. */
export const ANY_RATE =
  '(?<!死亡|发病|患病|事故|投诉|犯罪|发案|发生|差错|流失|出生|离婚|返贫|辍学|破案|复发|周转|效|频|汇|税|功|速|概)率'

const AMOUNTS = list(
  '收入 支出 产值 总额 销售额 零售额 营业额 成交额 利润 产量 销量 投资额 完成投资 固定资产投资 人数 人口 数量 生产总值 增加值 面积 出口 ' +
    '进口 进出口 出口额 进口额 进出口额 税收 余额 用电量 客流量 客运量 货运量 周转量 吞吐量 发电量 游客 工资 产能 订单 GDP',
)

const ENGLISH_RATES = list(
  'unemployment employment vacancy interest inflation participation occupancy turnout literacy graduation',
)
const ENGLISH_AMOUNTS = list(
  'sales output exports imports revenues? income earnings wages spending expenditure population GDP production turnover investment profits? receipts',
)

const alternatives = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`

export const PART = alternatives(PARTS)
export const RATE = alternatives(RATES)
export const SPEED = alternatives(SPEEDS)
export const AMOUNT = alternatives(AMOUNTS)
/** Rates of people or things that are so; inflation and interest may be anything. */
export const ENGLISH_PART = '(?:unemployment|employment|vacancy|participation|literacy|occupancy|graduation) rate'
export const ENGLISH_RATE = `(?:(?:${ENGLISH_RATES.join('|')}) rate|share|proportion|percentage)`
export const ENGLISH_AMOUNT = alternatives(ENGLISH_AMOUNTS)
