// The nouns with which names of statistics end, simplified. A head says what is measured (参保人数, 增加值); a class says of
// which kind of thing (企业, 保险, 旅客) and may stand before a head.
import { ending, list } from './table'

const HEADS = list(
  '周数 平均周数 失业周数 平均失业周数 零售量 总投资 客座率 销货价值 总销货价值 销货数量 总销货数量 销货量 入境人数 旅客数目 营业额 销售收入 平均值 中位数 收入中位数 年龄中位数 人数 人次 数量 数目 总数 户数 件数 家数 个数 次数 套数 数 量 额 总额 金额 总量 总值 价值 面积 规模 余额 增量 存量 流量 客流量 总量指数',
  '增加值 总产值 产值 产量 总产量 单产 播种面积 销售额 销售量 销量 销售面积 零售额 零售总额 营业额 营业收入 业务量 业务收入 成交量 成交额 周转量 客运量 货运量 吞吐量 投资额 投资 固定资产投资 民间投资 房地产开发投资 工业增加值',
  '收入 支出 总收入 总支出 可支配收入 人均可支配收入 消费支出 人均消费支出 利润 利润总额 税收 费用 补助 补贴 资金 基金 贷款 存款 债券 融资 贷款余额 存款余额 保费 赔付',
  '进口 出口 进出口 进口额 出口额 进出口额 进口总额 出口总额 进出口总额 进口总值 出口总值 进出口总值 顺差 逆差 出超 入超 贸易额',
  '价格 消费价格 居民消费价格 出厂价格 购进价格 零售价格 均价 指数 价格指数 居民消费价格指数 消费物价指数 物价指数 消费者物价指数 采购经理指数 PMI CPI PPI 生产指数 景气指数 信心指数 新订单指数 销售价格 房价 租金 工资 平均工资',
  '率 失业率 就业率 出生率 死亡率 增长率 自然增长率 覆盖率 普及率 入住率 入学率 参保率 合格率 达标率 满意率 利用率 比例 比重 占比 达标比例 优良天数比例 浓度 平均浓度 强度 密度 寿命 年限 受教育年限 平均受教育年限',
  '人口 户籍人口 常住人口 参保人数 就业人数 从业人员 从业人数 就业人员 职工 申请量 授权量 注册量 拥有量 保有量 登记量 受理量 发电量 用电量 装机容量 消费量 排放量 需求量 供应量 库存 存栏 出栏 里程 长度 床位数 诊疗人次 总诊疗人次 住院人数',
)
const CLASSES = list(
  '企业 单位 机构 保险 旅客 游客 居民 家庭 人口 人员 产业 行业 业 工业 地区 部地区 型 型企业 型工业企业 类 级 类型 学校 医院 法院 检察院 机关 项目 产品 商品 服务 食品 贷款 存款 住户 用户 车辆 汽车 船舶 航线 线路 铁路 公路 医师 护士 教师 学生 毕业生 工人 农民 农户',
  '男性 女性 城镇 农村 城市 乡村 城区 城镇居民 农村居民 城镇常住居民 农村常住居民 城镇职工 城乡居民 第一产业 第二产业 第三产业 制造业 服务业 建筑业 采矿业 农业 牧业 渔业 林业 住宅 用房 楼 航空 水运 客运 货运 案件 事故 火灾 犯罪 部 基本医疗保险 基本养老保险',
  '肉 者 东部 中部 西部 东北 消费品 非食品 鲜菜 鲜果 猪肉 粮食 蔬菜 水果 指数 地方 中央 旅游 文化 物业 部门 在校生 在校学生 在园幼儿 幼儿 教师 专任教师 教职工 青年 儿童 老人 老年人 成人 高中 初中 小学 幼儿园 本科生 研究生 专科生',
)
const head = ending(HEADS)
const kind = ending(CLASSES)

/** The head with which a name ends; "" for none. */
export const headOf = (folded: string): string => head(folded, folded.length) ?? ''
export const classOf = (folded: string): string => kind(folded, folded.length) ?? ''

/** Where the pieces of the common end of a list may be cut, the longest end last: 工伤|保险|参保人数. */
export const endCuts = (folded: string): readonly number[] => {
  const cuts: number[] = []
  let end = folded.length
  for (;;) {
    const word = cuts.length === 0 ? (head(folded, end) ?? kind(folded, end)) : (kind(folded, end) ?? head(folded, end))
    if (word === null || end - word.length < 1) return cuts
    end -= word.length
    cuts.push(end)
  }
}

/** Of one measure the text says the one, then the other: 总收入 1.4 万亿元, 总支出 1.1 万亿元. */
export const COUNTERPARTS: readonly (readonly string[])[] = [
  ['总收入', '总支出'],
  ['收入', '支出'],
  ['申请量', '授权量', '注册量', '登记量'],
  ['出口额', '进口额'],
  ['出口', '进口'],
  ['出口总值', '进口总值'],
  ['出生率', '死亡率', '自然增长率'],
  ['销售面积', '销售额'],
  ['播种面积', '种植面积', '养殖面积', '总产量', '产量', '单产'],
  ['总产值', '增加值'],
  ['发电量', '用电量'],
  ['存栏', '出栏'],
  ['参保人数', '基金收入', '基金支出'],
  ['成交量', '成交额'],
]
