// The desk's words in both languages: one table per thing that has names, and one sentence per refusal.
import type { Finding } from './citation'
import type { MetricKind } from './figures/figure'
import type { Role as FigureRole } from './figures/naming/name-parts'
import type { IndicatorState } from './indicator-confirmation'
import type { DIRECTIONS, Language } from './manuscript'
import type { Reason } from './refusal'
import type { Action, PublicState, RemovalReason, Role, Stage } from './workflow'

type Words = Record<Language, string>

export const LANGUAGE_MESSAGES = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
} satisfies Record<Language, Words>

export const ROLE_MESSAGES = {
  editor: { zh: '编辑', en: 'Editor' },
  reviewer: { zh: '审核', en: 'Reviewer' },
  publisher: { zh: '发布', en: 'Publisher' },
  admin: { zh: '管理', en: 'Admin' },
} satisfies Record<Role, Words>

export const STAGE_MESSAGES = {
  draft: { zh: '撰写中', en: 'Draft' },
  review: { zh: '审核中', en: 'In review' },
  approved: { zh: '已批准', en: 'Approved' },
  scheduled: { zh: '已定时', en: 'Scheduled' },
  settled: { zh: '已定稿', en: 'Settled' },
  deleted: { zh: '已删除', en: 'Deleted' },
} satisfies Record<Stage, Words>

/** A draft that a reviewer sent back. */
export const SENT_BACK_MESSAGE: Words = { zh: '退回修改', en: 'Sent back' }

export const PUBLIC_STATE_MESSAGES = {
  never: { zh: '未发布', en: 'Never published' },
  live: { zh: '已公开', en: 'Live' },
  withdrawn: { zh: '已撤稿', en: 'Withdrawn' },
  removed: { zh: '已移除', en: 'Removed' },
} satisfies Record<PublicState, Words>

export const ACTION_MESSAGES = {
  'submit': { zh: '提交审核', en: 'Submit for review' },
  'recall': { zh: '收回修改', en: 'Recall' },
  'request-changes': { zh: '退回修改', en: 'Request changes' },
  'approve': { zh: '批准', en: 'Approve' },
  'publish': { zh: '发布', en: 'Publish' },
  'withdraw': { zh: '撤稿', en: 'Withdraw' },
  'reinstate': { zh: '恢复公开', en: 'Reinstate' },
  'remove': { zh: '移除', en: 'Remove' },
  'abandon': { zh: '放弃新版', en: 'Abandon the new edition' },
  'delete': { zh: '删除', en: 'Delete' },
  'restore': { zh: '找回', en: 'Restore' },
} satisfies Record<Action, Words>

export const REMOVAL_MESSAGES = {
  legal: { zh: '依法移除', en: 'Legal reasons' },
  privacy: { zh: '涉及个人信息', en: 'Personal data' },
  error: { zh: '发布有误', en: 'Published in error' },
  duplicate: { zh: '重复发布', en: 'Duplicate' },
} satisfies Record<RemovalReason, Words>

/** The names of the review levels: 初审, 复审, 终审; a single level is simply the review. */
export const levelWords = (level: number, levels: number): Words =>
  levels === 1
    ? { zh: '审核', en: 'Review' }
    : level === levels
      ? { zh: '终审', en: 'Final review' }
      : level === 1
        ? { zh: '初审', en: 'First review' }
        : { zh: '复审', en: 'Second review' }

/** Who signs in with a second factor beside the password. */
export const SECOND_FACTOR_MESSAGES = {
  optional: { zh: '自愿使用', en: 'As everybody likes' },
  decisive: { zh: '发布人员和管理员必须使用', en: 'Publishers and admins must' },
  everybody: { zh: '所有人必须使用', en: 'Everybody must' },
} satisfies Record<string, Words>
export type SecondFactorRule = keyof typeof SECOND_FACTOR_MESSAGES

export const REASON_MESSAGES = {
  'role': { zh: '您的角色不能做这一步。', en: 'Your role does not include this step.' },
  'wrote-it': {
    zh: '您改过这一稿，不能批准自己写的内容。',
    en: 'You changed this text; nobody approves what they wrote.',
  },
  'one-hand': {
    zh: '这一稿准备期间，您与撰稿人（或前一级批准人）之一的登录方式出自同一人之手，须由其他人批准。',
    en: 'An admin gave a sign in link while this was prepared, so one hand could be behind your account and another that wrote or approved it; somebody else must approve.',
  },
  'wrote-office-words': {
    zh: '这一稿会首次公开您拟定的声明，或您改的单位、网站、栏目名称，须由别人批准。',
    en: 'This would be the first edition to print a notice or an office name that you wrote; somebody else approves it.',
  },
  'approved-before': {
    zh: '您已批准过一级，每一级须由不同的人批准。',
    en: 'You have approved one level; each level needs another person.',
  },
  'proposed-it': {
    zh: '这处改动是您提出的，须由另一位审核人员确认。',
    en: 'You proposed this change; another reviewer confirms it.',
  },
  'nothing-proposed': {
    zh: '这个指标没有待确认的改动。',
    en: 'This indicator has no change that waits for confirmation.',
  },
  'stage': { zh: '稿件现在的阶段不能做这一步。', en: 'The article is not at a stage where this can be done.' },
  'public-state': {
    zh: '发布稿现在的公开状态不能做这一步。',
    en: 'The public state of the release does not allow this.',
  },
  'stale': {
    zh: '您看到之后，稿件有了改动，请看过新内容再决定。',
    en: 'The text has changed since you saw it; please look at it again.',
  },
  'changed-since': {
    zh: '自提交以来，会公开的内容变了（例如声明有了新版本，或者发布单位、栏目改了名）：请收回后重新提交。',
    en: 'What would be public has changed since the submission (a notice has a new version, or issuer or column has another name): recall it and submit again.',
  },
  'other-edition': {
    zh: '现行的已是另一版，请看过再决定。',
    en: 'Another edition is live now; please look at it again.',
  },
  'approvals-missing': { zh: '审核级数还不够。', en: 'Not all review levels have approved.' },
  'busy': {
    zh: '有人同时在改，未能完成，请再试一次。',
    en: 'Somebody else was writing at the same moment; please try again.',
  },
  'blocking-issues': { zh: '还有必须先解决的问题。', en: 'Some issues must be solved first.' },
  'figures-unchecked': {
    zh: '本单位要求批准前逐条核对数据：请在审阅页核完全部数据。',
    en: 'This office asks that every figure is ticked before approval; do so on the review page.',
  },
  'unit-published': {
    zh: '已有公布的数据用了别的单位，换单位就成了另一个指标：请新建一个。',
    en: 'Values are published in another unit; with a new unit this is another indicator, so create one.',
  },
  'note-missing': { zh: '这一步需要写明说明。', en: 'This step needs a note.' },
  'replacement-not-live': {
    zh: '取代它的须是另一篇正在公开的发布稿。',
    en: 'What replaces it must be another release that is live.',
  },
  'reason-missing': { zh: '移除需要选择一个原因。', en: 'A removal needs one of the reasons.' },
  'name-missing': {
    zh: '请求没有写明所见的指纹或版次。',
    en: 'The request does not name the fingerprint or edition it is about.',
  },
} satisfies Record<Reason, Words>

export const PLACE_MESSAGES = {
  title: { zh: '标题', en: 'Title' },
  summary: { zh: '摘要', en: 'Summary' },
  lead: { zh: '导语', en: 'Lead' },
  section: { zh: '章节', en: 'Section' },
} satisfies Record<'title' | 'summary' | 'lead' | 'section', Words>

/** What became of a cited figure where it was published. */
export const SINCE_MESSAGES = {
  corrected: { zh: '已更正', en: 'Corrected' },
  dropped: { zh: '不再有此数', en: 'No longer states it' },
  withdrawn: { zh: '已撤稿', en: 'Withdrawn' },
  removed: { zh: '已移除', en: 'Removed' },
} satisfies Record<Finding['state'], Words>

/** Whether a second person has confirmed what an editor wants an indicator to be. */
export const INDICATOR_STATE_MESSAGES = {
  proposed: { zh: '待确认', en: 'To be confirmed' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  declined: { zh: '未获确认', en: 'Declined' },
} satisfies Record<IndicatorState, Words>

export const TASK_MESSAGES = {
  open: { zh: '待处理', en: 'Open' },
  kept: { zh: '保留原数', en: 'Stays as cited' },
  over: { zh: '已了结', en: 'Settled' },
} satisfies Record<string, Words>

export const NOTICE_MESSAGES = {
  copyright: { zh: '版权声明', en: 'Copyright notice' },
  disclaimer: { zh: '免责声明', en: 'Disclaimer' },
} satisfies Record<'copyright' | 'disclaimer', Words>

export const DIRECTION_MESSAGES = {
  up: { zh: '上升', en: 'up' },
  down: { zh: '下降', en: 'down' },
} satisfies Record<(typeof DIRECTIONS)[number], Words>

/** What a figure says of what it measures (figures/naming/name-parts.ts). */
export const FIGURE_ROLE_MESSAGES = {
  level: { zh: '数量', en: 'Level' },
  change: { zh: '增减量', en: 'Change' },
  rate: { zh: '增减幅度', en: 'Rate of change' },
  share: { zh: '占比', en: 'Share' },
  index: { zh: '指数', en: 'Index' },
  base: { zh: '统计基数', en: 'Base of a survey' },
} satisfies Record<FigureRole, Words>

export const KIND_MESSAGES = {
  count: { zh: '计数', en: 'Count' },
  money: { zh: '金额', en: 'Money' },
  percent: { zh: '百分比', en: 'Percentage' },
  pp: { zh: '百分点', en: 'Percentage points' },
  rate: { zh: '比率', en: 'Rate' },
  index: { zh: '指数', en: 'Index' },
  ratio: { zh: '比例', en: 'Ratio' },
  measure: { zh: '计量', en: 'Measure' },
} satisfies Record<MetricKind, Words>
