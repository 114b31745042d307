// What the panel says of people's access: inviting, sign-in links, one's own password.
import type { Language } from '@/domain/manuscript'
import { SHORTEST_PASSWORD } from '@/domain/password'

type Words = Record<Language, string>

export const ACCESS = {
  title: { zh: '登录方式', en: 'Sign-in' },
  give: { zh: '生成登录链接', en: 'Make a sign-in link' },
  giveHint: {
    zh: '本人忘记密码时用。链接 72 小时内有效，只能用一次，由本人打开并设密码；生成和使用都记入台账，本人会看到是谁发出的。',
    en: 'For somebody who forgot their password. The link works once, within 72 hours; its owner opens it and sets a password. Making and using it are on the ledger, and its owner is told who made it.',
  },
  address: {
    zh: '链接只显示这一次，请当面或以可靠方式交给本人',
    en: 'Shown only now. Hand it to its owner in person or by a way you trust',
  },
  copy: { zh: '复制链接', en: 'Copy the link' },
  copied: { zh: '已复制', en: 'Copied' },
  expires: { zh: '{when} 之前有效', en: 'Valid until {when}' },
  last: { zh: '最近一次：{by} 于 {when} 发出，{state}', en: 'The last one: by {by}, {when}; {state}' },
  used: { zh: '本人已于 {when} 使用', en: 'used {when}' },
  open: { zh: '尚未使用', en: 'not used yet' },
  over: { zh: '未使用，已失效', en: 'never used, and no longer valid' },
  inactive: { zh: '此人已离岗，不能登录。', en: 'This person is inactive and cannot sign in.' },
  unreached: { zh: '没有连上服务器，请再试一次。', en: 'The server could not be reached; please try again.' },
} satisfies Record<string, Words>

export const OWN = {
  present: { zh: '现在的密码', en: 'Present password' },
  password: {
    zh: `新密码（至少 ${SHORTEST_PASSWORD} 个字符）`,
    en: `New password (at least ${SHORTEST_PASSWORD} characters)`,
  },
  change: { zh: '修改密码', en: 'Change password' },
  changed: {
    zh: '密码已修改，其他设备上的登录已结束。',
    en: 'The password is changed; sign-ins on other devices have ended.',
  },
} satisfies Record<string, Words>

export const INVITE = {
  open: { zh: '新增人员', en: 'Add a person' },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '邮箱（登录用）', en: 'E-mail (for signing in)' },
  roles: { zh: '角色', en: 'Roles' },
  send: { zh: '新增并生成登录链接', en: 'Add, and make a sign-in link' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已新增 {name}。', en: '{name} has been added.' },
  person: { zh: '打开人员页', en: 'Open the person' },
} satisfies Record<string, Words>

export const NOTICE = {
  invite: { zh: '{by} 于 {when} 向您发出过首次登录链接', en: '{by} made a first sign-in link for you, {when}' },
  reset: { zh: '{by} 于 {when} 向您发出过重设链接', en: '{by} made a link for you to set a new password, {when}' },
  used: { zh: '，该链接已于 {when} 使用。', en: '; it was used {when}.' },
  unused: { zh: '，该链接没有用过。', en: '; it was not used.' },
  factor: {
    zh: '{by} 于 {when} 重置了您的两步验证。',
    en: '{by} reset your second factor, {when}.',
  },
  doubt: {
    zh: '如果不是您要求的，或不是您本人使用的，请告诉负责人。',
    en: 'If you did not ask for it, or it was not you who used it, tell whoever is in charge.',
  },
  seen: { zh: '知道了', en: 'I have read this' },
} satisfies Record<string, Words>

export const HANDS = {
  title: { zh: '本轮准备期间', en: 'While this was prepared' },
  used: { zh: '{name} 的登录方式由 {by} 于 {when} 重设', en: '{name}’s sign-in was reset by {by}, {when}' },
  given: { zh: '{by} 于 {when} 向 {name} 发出过登录链接', en: '{by} made a sign-in link for {name}, {when}' },
} satisfies Record<string, Words>
