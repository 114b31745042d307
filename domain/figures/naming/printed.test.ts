import { expect, test } from 'vitest'
import type { Direction } from '../figure'
import type { Name, Role } from './name-parts'
import { printedName } from './printed'

const name = (
  measure: string | null,
  role: Role,
  comparison: string | null = null,
  subject: string | null = null,
): Name => ({
  subject,
  measure,
  role,
  comparison,
})

test.each<[Name, Direction | null, string]>([
  [name('常住人口', 'level', null, '全市'), null, '全市常住人口'],
  [name('常住人口', 'change', '比上年末', '全市'), 'down', '全市常住人口比上年末减少'],
  [name('常住人口', 'change', '比上年末', '全市'), null, '全市常住人口比上年末增减'],
  [name('總就業人數', 'change', '較上季'), 'down', '總就業人數較上季減少'],
  [name('零售总额', 'rate', '同比'), 'up', '零售总额同比增速'],
  [name('零售总额', 'rate', '同比'), 'down', '零售总额同比降幅'],
  [name('零售总额', 'rate', '同比'), null, '零售总额同比增减率'],
  [name('消費者物價總指數(CPI)', 'rate', '較上月'), 'up', '消費者物價總指數(CPI)較上月漲幅'],
  [name('失业率', 'change', '环比'), 'up', '失业率环比上升'],
  [name('贷款余额增速', 'change', '比上月末'), 'down', '贷款余额增速比上月末回落'],
  [name('工业投资增速', 'change', '比全国平均水平'), 'up', '工业投资增速比全国平均水平高'],
  [name('工业投资增速', 'change', '低于全国'), null, '工业投资增速低于全国'],
  [name('人民币贷款多增', 'change', '同比'), 'up', '人民币贷款同比多增'],
  [name('旅游收入', 'index', '恢复至2019年同期'), null, '旅游收入恢复至2019年同期的比例'],
  [name('男性占总人口比重', 'share'), null, '男性占总人口比重'],
  [name('居民消费价格指数', 'index', '以上年同期为100'), null, '居民消费价格指数（以上年同期为100）'],
  [name(null, 'rate', '同比'), 'up', ''],
  [name('affordable homes', 'level', null, 'new'), null, 'New: affordable homes'],
])('%j %s', (parts, direction, printed) => expect(printedName(parts, direction)).toBe(printed))
