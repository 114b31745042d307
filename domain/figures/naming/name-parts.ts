// The parts of a figure's name, as a statistician would write it: of whom, what, in which role, compared with what.
// They are found in the text by names.ts, and printed by printed.ts.

/**
 * level: the quantity itself (余额 310万亿元) · change: by how much it rose or fell (增加 2.1 万亿元) · rate: by how many per
 * cent (增长 5.2%) · share: its part of a whole (占 60.2%) · index: a number against a base of 100 (PMI 50.1) · base: what
 * a survey or a ranking counts (339个城市), no statistic of its own.
 */
export const ROLES = ['level', 'change', 'rate', 'share', 'index', 'base'] as const
export type Role = (typeof ROLES)[number]

export type Name = {
  /** Of whom, where: 全市, 京津冀, 城镇; null where the text names nobody. */
  subject: string | null
  /** What is counted or weighed: 社会消费品零售总额; null where the text names nothing. */
  measure: string | null
  role: Role
  /** What a change is a change from, as printed: 同比, 比上月, 较2019年; null for none. */
  comparison: string | null
}

export const NO_NAME: Name = { subject: null, measure: null, role: 'level', comparison: null }
