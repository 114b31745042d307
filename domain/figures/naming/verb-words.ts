// Verbs with which a clause begins that leaves out who did it, simplified: the one named before did.
import { beginning, list } from './table'

const verbs = beginning(
  list(
    '批准 决定 不捕 不起诉 起诉 提起 提出 办结 审结 立案 受理 办理 查处 查办 破获 抓获 逮捕 拘留 打掉 追回 挽回 检获 缴获 侦破 检查 抽检 整改 处置 处理 排查 化解 调解',
    '培训 惠及 服务 帮扶 救助 资助 发放 补助 引进 吸引 接待 接收 招收 招录 新增 新建 新设 新开 改造 修建 维修 投入 投放 安置 转移 减免 为 对 向 支持 带动 拉动 回答 介绍 接听 收到 发出 出动',
    '运送 发送 完成 销售 生产 出口 进口 收治 治疗 接种 检测 采集 征集 签约 签订 落地 开工 竣工 投产 关闭 清退 取消 精简 出台 制定 修订 发布 授权 申请 注册 登记 促进 支付 赔付 募集 捐赠 退还',
  ),
)
export const beginsWithVerb = (folded: string): boolean => verbs(folded, 0) !== null

/** 影响居民消费价格上涨约0.3个百分点: what the thing named before did to another. */
export const CONTRIBUTION =
  /^(?:共同|合计|共|直接)?(?:影响|拉动|推动|带动|拉低|推高|拉高|贡献)|^对.+(?:贡献率?|影响|拉动)$/

/** A verb and nothing else: 办结, 不起诉. */
export const isBareVerb = (folded: string): boolean =>
  folded !== '' && folded.length < 5 && (verbs(folded, 0)?.length === folded.length || BARE.has(folded))

const BARE = new Set(
  list(
    '覆盖 救助 受益 惠及 不捕 不起诉 决定起诉 决定逮捕 批准逮捕 逮捕 拘留 拘捕 刑事拘留 行政拘留 抓获 参加 参与 出席 到场 死亡 受伤 失踪 失联 确诊 治愈 出院 收治 接种 报名 录取 毕业 就业 服务 培训 接待 办结 审结 办理 受理 拘',
  ),
)
