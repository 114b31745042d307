// What a person's page says of the second factor and of open sign-ins.
import type { Language } from '@/domain/manuscript'

type Words = Record<Language, string>

export const FACTOR = {
  title: { zh: '两步验证', en: 'Second factor' },
  on: { zh: '{when} 启用，还有 {left} 个恢复码。', en: 'In use since {when}; {left} recovery codes are left.' },
  off: {
    zh: '登录时除密码之外，再用手机验证器的六位数。密码被人知道，也进不来。',
    en: 'Beside the password you show six figures of an authenticator on your telephone. Somebody who learns your password is still kept out.',
  },
  needed: { zh: '本单位要求您使用，不能停用。', en: 'The office asks you for it, so it stays.' },
  setUp: { zh: '设置两步验证', en: 'Set up' },
  change: { zh: '换手机', en: 'New telephone' },
  codes: { zh: '换一批恢复码', en: 'New recovery codes' },
  end: { zh: '停用', en: 'Take off' },
  code: { zh: '验证码或恢复码', en: 'Code, or a recovery code' },
  next: { zh: '继续', en: 'Continue' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: {
    zh: '两步验证已设置，其他设备上的登录已结束。',
    en: 'The second factor is set up; sign-ins on other devices have ended.',
  },
  ended: { zh: '两步验证已停用。', en: 'The second factor is taken off.' },
  theirs: { zh: '此人使用两步验证（{when} 启用）。', en: 'This person uses a second factor (since {when}).' },
  none: { zh: '此人没有使用两步验证。', en: 'This person uses no second factor.' },
  reset: { zh: '重置两步验证', en: 'Reset the second factor' },
  resetHint: {
    zh: '本人丢了手机又没有恢复码时用。重置后其登录全部结束；这一步记入台账，本人会看到是谁做的。',
    en: 'For somebody who has neither telephone nor recovery codes. Their sign-ins end; this is on the ledger, and they are told who did it.',
  },
  sure: { zh: '确认重置', en: 'Yes, reset it' },
  wasReset: { zh: '已重置。', en: 'It was reset.' },
} satisfies Record<string, Words>

export const SESSIONS = {
  title: { zh: '登录中的设备', en: 'Where this account is signed in' },
  none: { zh: '现在没有设备登录。', en: 'Nowhere at the moment.' },
  this: { zh: '这一台', en: 'this one' },
  since: { zh: '{since} 登录，{seen} 活动过', en: 'Since {since}; last seen {seen}' },
  end: { zh: '结束', en: 'End' },
  endNamed: { zh: '结束 {device}（{since}）的登录', en: 'End the sign-in on {device} ({since})' },
  others: { zh: '结束其他设备上的登录', en: 'End all others' },
  all: { zh: '结束全部登录', en: 'End all of them' },
  ended: { zh: '已结束。', en: 'Ended.' },
} satisfies Record<string, Words>

export const SSO = {
  on: { zh: '已连接，可以用 {name} 登录。', en: 'Connected: you may sign in with {name}.' },
  off: { zh: '连接之后，可以用 {name} 登录。', en: 'Once it is connected you may sign in with {name}.' },
  connect: { zh: '连接', en: 'Connect' },
  end: { zh: '断开', en: 'Disconnect' },
} satisfies Record<string, Words>

export const MEANS: Record<string, Words> = {
  'password': { zh: '密码', en: 'by password' },
  'sso': { zh: '单点登录', en: 'by single sign-on' },
  'sso-factor': { zh: '单点登录', en: 'by single sign-on' },
}
