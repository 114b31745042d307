// What the home page of the desk says, in both languages.
import type { Words } from '../ui/messages'

export const HOME = {
  turns: { zh: '轮到您', en: 'Your turn' },
  drafts: { zh: '我的草稿', en: 'My drafts' },
  waiting: { zh: '我在等', en: 'What I wait for' },
  today: { zh: '今天对外公开', en: 'Public today' },
  untitled: { zh: '（还没有标题）', en: '(no title yet)' },
  newArticle: { zh: '新建稿件', en: 'New article' },
  allDrafts: { zh: '全部 {n} 篇草稿', en: 'All {n} drafts' },
  allArticles: { zh: '全部稿件', en: 'All articles' },
  saved: { zh: '保存', en: 'saved' },
  edition: { zh: '准备第{n}版', en: 'for edition {n}' },
  note: { zh: '{name}：', en: '{name}: ' },
  changesOne: { zh: '改了 1 处', en: '1 change' },
  changes: { zh: '改了 {n} 处', en: '{n} changes' },
  noChanges: { zh: '没有改动', en: 'no changes' },
  publicPage: { zh: '公开页面', en: 'Public page' },
  newTab: { zh: '（新窗口）', en: '(opens in a new tab)' },
  zone: { zh: '时间按{zone}。', en: 'Times: {zone}.' },
  nothing: { zh: '没有等您处理的。', en: 'Nothing waits for you.' },
  nothingEditor: { zh: '可以新建一篇，或从文档建稿。', en: 'Write a new article, or start from a document.' },
  nothingOther: {
    zh: '稿件提交到您这一步时，会列在这里。',
    en: 'Articles will be listed here when they reach your step.',
  },
  nothingAdmin: {
    zh: '人员、栏目、声明和本单位设置都在菜单里。',
    en: 'People, columns, notices and settings are in the menu.',
  },
  roles: {
    zh: '请管理员给您一个角色：编辑、审核或发布。',
    en: 'Ask an admin for a role: editor, reviewer or publisher.',
  },
  nothingToday: { zh: '还没有发布、更正或撤稿。', en: 'Nothing published, corrected or withdrawn yet.' },
} satisfies Record<string, Words>

/** The verb that a sentence of the list begins with. */
export const VERBS = {
  approve: { zh: '批准', en: 'Approve' },
  publish: { zh: '发布', en: 'Publish' },
  recall: { zh: '收回', en: 'Recall' },
  submit: { zh: '修改', en: 'Revise' },
  decide: { zh: '决定', en: 'Decide' },
  confirm: { zh: '确认', en: 'Confirm' },
  revise: { zh: '修改', en: 'Revise' },
  nobody: { zh: '添人', en: 'Add somebody' },
  wait: { zh: '等', en: 'Wait' },
} satisfies Record<string, Words>

/** Who did the last step; `{when}` is a moment, printed as an element. */
export const DEEDS = {
  'submit': { zh: '{name} {when}提交', en: '{name} submitted it {when}' },
  'recall': { zh: '{name} {when}收回', en: '{name} recalled it {when}' },
  'request-changes': { zh: '{name} {when}退回', en: '{name} sent it back {when}' },
  'approve': { zh: '{name} {when}批准', en: '{name} approved it {when}' },
  'publish': { zh: '{name} {when}发布', en: '{name} published it {when}' },
} satisfies Record<string, Words>

export const PUBLIC_DEEDS = {
  publish: { zh: '{name} 发布', en: '{name} published' },
  correct: { zh: '{name} 更正，发布第{n}版', en: '{name} published a correction, edition {n}' },
  withdraw: { zh: '{name} 撤稿', en: '{name} withdrew' },
  reinstate: { zh: '{name} 恢复公开', en: '{name} reinstated' },
  remove: { zh: '{name} 移除', en: '{name} removed' },
} satisfies Record<string, Words>

export const SENTENCES = {
  tasks: { zh: '引用的数据有变', en: 'a cited figure has changed' },
  more: { zh: '另有 {n} 处', en: '{n} more' },
  proposed: { zh: '指标，{names} 提出', en: 'an indicator proposed by {names}' },
  declined: { zh: '指标，{names} {when}未予确认', en: 'an indicator that {names} declined {when}' },
  waitsFor: { zh: '等{names}{step}', en: 'waits for {names} to {step}' },
  waitsAnybody: { zh: '没有人可以{step}，已请管理员添人', en: 'nobody is left who may {step} it; admins are told' },
  waitsConfirm: { zh: '指标，等另一位审核人员确认', en: 'an indicator that another reviewer confirms' },
  nobody: {
    zh: '没有“{role}”人员可以处理这一篇：{names}',
    en: 'nobody with the role “{role}” may take it further: {names}',
  },
  barred: { zh: '{names} 参与过或已批准过一级', en: '{names} took part in it already' },
  noneAtAll: { zh: '还没有这个角色的人', en: 'nobody has this role' },
} satisfies Record<string, Words>

/** What the awaited person does. */
export const STEPS = {
  editor: { zh: '修改', en: 'revise it' },
  reviewer: { zh: '批准', en: 'approve it' },
  publisher: { zh: '发布', en: 'publish it' },
  admin: { zh: '处理', en: 'deal with it' },
} satisfies Record<string, Words>
