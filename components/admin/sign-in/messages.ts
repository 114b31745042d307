// What the sign-in says, on its own page and in the box above another.
import type { Language } from '@/domain/manuscript'

type Words = Record<Language, string>

export const SIGN_IN = {
  title: { zh: '登录', en: 'Sign in' },
  email: { zh: '邮箱', en: 'E-mail' },
  password: { zh: '密码', en: 'Password' },
  go: { zh: '登录', en: 'Sign in' },
  next: { zh: '继续', en: 'Continue' },
  back: { zh: '返回', en: 'Back' },
  by: { zh: '用 {name} 登录', en: 'Sign in with {name}' },
  or: { zh: '或者用密码', en: 'Or by password' },
  confirmed: {
    zh: '单位账号已确认，还差一步。',
    en: 'Your organisation has confirmed who you are; one step is left.',
  },
  forgot: {
    zh: '忘记密码，请向管理员要一个登录链接。',
    en: 'If you have forgotten your password, ask an admin for a sign-in link.',
  },
  elsewhere: {
    zh: '这里不是本系统的登录地址，在此登录之后不能保存。请打开：',
    en: 'This is not the address of this system: after a sign-in here nothing could be saved. Please open:',
  },
  unreached: {
    zh: '没有连上服务器。请检查网络，再试一次。',
    en: 'The server could not be reached. Please check your connection and try again.',
  },
  signedIn: { zh: '登录成功，正在打开…', en: 'You are signed in; opening…' },
} satisfies Record<string, Words>

export const SERVICE = {
  failed: {
    zh: '单点登录没有成功，请再试一次；仍不成功时，请用密码登录。',
    en: 'Single sign-on did not work. Please try again, or sign in by password.',
  },
  unknown: {
    zh: '这个单位账号还没有与这里的人员连接。请用密码登录后在账号页连接，或向管理员要一个登录链接。',
    en: 'This account of your organisation is not connected with anybody here. Sign in by password and connect it on your account page, or ask an admin for a sign-in link.',
  },
  inactive: { zh: '此账号已停用，请联系管理员。', en: 'This account is inactive; please ask an admin.' },
} satisfies Record<string, Words>

export const CODE = {
  title: { zh: '两步验证', en: 'Second step' },
  code: { zh: '验证码', en: 'Code' },
  hint: {
    zh: '手机验证器上现在的六位数。手机不在身边，可以用一个恢复码。',
    en: 'The six figures your authenticator shows now. Without your telephone, use one of your recovery codes.',
  },
} satisfies Record<string, Words>

export const SETUP = {
  title: { zh: '设置两步验证', en: 'Set up the second step' },
  needed: {
    zh: '本单位要求您登录时再出示一个验证码。设置一次即可，约一分钟。',
    en: 'The office asks you to show a code when you sign in. You set it up once; it takes a minute.',
  },
  scan: {
    zh: '1. 用手机上的验证器（例如腾讯身份验证器、Microsoft Authenticator、Google 身份验证器）扫描此图。',
    en: '1. Scan this picture with an authenticator on your telephone (Microsoft Authenticator, Google Authenticator, 2FAS, for example).',
  },
  picture: { zh: '验证器用的二维码', en: 'QR code for the authenticator' },
  byHand: { zh: '不能扫描？手动输入密钥', en: 'You cannot scan? Enter the key by hand' },
  type: { zh: '2. 输入验证器显示的六位数。', en: '2. Enter the six figures it shows.' },
} satisfies Record<string, Words>

export const RECOVERY = {
  title: { zh: '恢复码', en: 'Recovery codes' },
  why: {
    zh: '手机丢失或损坏时，用其中一个代替验证码，每个只能用一次。现在就抄下或打印，放在安全的地方：以后不再显示。',
    en: 'If your telephone is lost or broken, use one of these instead of a code; each works once. Write them down or print them now, and keep them safe: they are not shown again.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  print: { zh: '打印', en: 'Print' },
  kept: { zh: '已保存好，继续', en: 'I have kept them; continue' },
} satisfies Record<string, Words>
