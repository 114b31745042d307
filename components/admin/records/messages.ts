// What is said of editions and of the ledger, in both languages.
import type { Words } from '@/components/admin/ui/messages'
import type { LedgerAction } from '@/domain/ledger'
import { ACTION_MESSAGES } from '@/domain/messages'

export const EDITION = {
  number: { zh: '第{n}版。', en: 'Edition {n}. ' },
  sealed: { zh: '版次一经发布不再改变。', en: 'An edition never changes.' },
  page: { zh: '看这一版的页面', en: 'Page of this edition' },
  article: { zh: '打开稿件', en: 'Open the article' },
  approvals: { zh: '审批', en: 'Approvals' },
  published: { zh: '发布', en: 'Published' },
} satisfies Record<string, Words>

export const LEDGER = {
  at: { zh: '时间', en: 'Time' },
  reason: { zh: '原因', en: 'Reason' },
  about: { zh: '事由', en: 'About' },
  change: { zh: '改动', en: 'Change' },
  proposers: { zh: '提出', en: 'Proposed by' },
  edition: { zh: '版次', en: 'Edition' },
  note: { zh: '说明', en: 'Note' },
  article: { zh: '稿件', en: 'Article' },
  open: { zh: '打开稿件', en: 'Open the article' },
  erased: { zh: '（已清除）', en: '(erased)' },
  refused: { zh: '未被允许', en: 'refused' },
  done: { zh: '已完成', en: 'done' },
} satisfies Record<string, Words>

/** Every action of the ledger. */
export const LEDGER_ACTION_MESSAGES = {
  ...ACTION_MESSAGES,
  'erase': { zh: '彻底清除', en: 'Erase' },
  'keep-citation': { zh: '保留引用的数', en: 'Keep a figure as cited' },
  'set-up': { zh: '建立第一位管理员', en: 'Set up the first admin' },
  'change-settings': { zh: '修改设置', en: 'Change settings' },
  'change-column': { zh: '修改栏目', en: 'Change a column' },
  'change-indicator': { zh: '修改指标（待确认）', en: 'Propose a change of an indicator' },
  'confirm-indicator': { zh: '确认指标', en: 'Confirm an indicator' },
  'decline-indicator': { zh: '退回指标改动', en: 'Decline a change of an indicator' },
  'add-notice': { zh: '添加声明', en: 'Add a notice' },
  'change-person': { zh: '修改人员', en: 'Change a person' },
  'sign-in': { zh: '登录', en: 'Sign in' },
  'end-sessions': { zh: '结束登录', en: 'End sign-ins' },
  'set-second-factor': { zh: '设置两步验证', en: 'Set up a second factor' },
  'end-second-factor': { zh: '停用两步验证', en: 'Take off a second factor' },
  'reset-second-factor': { zh: '重置他人的两步验证', en: 'Reset somebody’s second factor' },
  'connect-sso': { zh: '连接单位账号', en: 'Connect single sign-on' },
  'disconnect-sso': { zh: '断开单位账号', en: 'Disconnect single sign-on' },
  'renew-recovery-codes': { zh: '更换恢复码', en: 'Renew recovery codes' },
  'change-password': { zh: '修改自己的密码', en: 'Change one’s own password' },
  'give-link': { zh: '发出登录链接', en: 'Give a sign-in link' },
  'use-link': { zh: '用登录链接设密码', en: 'Set a password by a sign-in link' },
} satisfies Record<LedgerAction, Words>
