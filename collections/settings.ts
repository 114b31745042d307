import type { GlobalConfig, TextFieldSingleValidation } from 'payload'
import { settingsChanged } from '@/desk/office/settings'
import { languageOf } from '@/desk/request/refusal-answer'
import { unreadableLines } from '@/domain/checks/reading/word-lists'
import { DOLLARS } from '@/domain/figures/dollar'
import { LANGUAGE_MESSAGES, SECOND_FACTOR_MESSAGES } from '@/domain/messages'
import { admins, staff } from './access'
import { label, options } from './fields'
import { officeFields } from './office-fields'

const isTimeZone: TextFieldSingleValidation = (value, { req }) => {
  const words = { zh: '没有这个时区，例如：Asia/Shanghai。', en: 'No such time zone; an example: Asia/Shanghai.' }
  try {
    Intl.DateTimeFormat('en', { timeZone: String(value) })
    return true
  } catch {
    return words[languageOf(req)]
  }
}

/** A key that no notice has would leave every article without one, and blocked. */
const isNotice =
  (kind: 'copyright' | 'disclaimer'): TextFieldSingleValidation =>
  async (value, { req }) => {
    const words = { zh: '没有这份声明：请从列表里选。', en: 'There is no such notice; choose one of the list.' }
    const { totalDocs } = await req.payload.count({
      collection: 'notices',
      where: { and: [{ key: { equals: value ?? '' } }, { kind: { equals: kind } }] },
      req,
    })
    return totalDocs > 0 || words[languageOf(req)]
  }

const areCorrections = (value: unknown): true | string => {
  const [line] = unreadableLines(typeof value === 'string' ? value : '')
  return (
    line === undefined ||
    `这一行看不懂：“${line}”。写作“错→对”。 This line cannot be read: “${line}”. Write “wrong→right”.`
  )
}

/** The office's own words and rules. Every change is a ledger entry: they reach readers, or decide who may approve. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: label('本单位设置', 'Office settings'),
  admin: { group: label('设置', 'Settings'), hideAPIURL: true },
  access: { read: staff, update: admins },
  versions: { max: 0, drafts: false },
  hooks: { afterChange: [settingsChanged] },
  fields: [
    {
      name: 'siteName',
      type: 'text',
      required: true,
      defaultValue: '权威发布',
      maxLength: 60,
      label: label('网站名称', 'Site name'),
    },
    {
      name: 'issuer',
      type: 'text',
      required: true,
      defaultValue: '新闻办公室',
      maxLength: 100,
      label: label('发布单位', 'Issuer'),
    },
    {
      name: 'mastheadLine',
      type: 'text',
      maxLength: 60,
      label: label('报头附行', 'Extra line in the masthead'),
      admin: { description: label('例如股票代码。', 'For example a stock code.') },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'zh',
      options: options(LANGUAGE_MESSAGES),
      label: label('首页语言', 'Language of the front page'),
    },
    {
      name: 'timeZone',
      type: 'text',
      maxLength: 60,
      required: true,
      defaultValue: 'Asia/Shanghai',
      validate: isTimeZone,
      label: label('时区', 'Time zone'),
      admin: { components: { Field: '/components/admin/settings/time-zone#TimeZone' } },
    },
    {
      name: 'reviewLevels',
      type: 'number',
      required: true,
      defaultValue: 1,
      min: 1,
      max: 3,
      label: label('审核级数', 'Review levels'),
      admin: {
        description: label('1 至 3 级（初审、复审、终审），每级不同的人。', 'One to three, each by another person.'),
      },
    },
    {
      name: 'figuresChecked',
      type: 'checkbox',
      defaultValue: false,
      label: label('批准前须逐条核对数据', 'Every figure is ticked before approval'),
      admin: {
        description: label(
          '勾选后，审核人员在“审”里核完全部数据才能批准；不勾选，也会记下核了几条。',
          'When ticked, a reviewer approves only after ticking every figure in “Review”. Otherwise it is recorded how many they ticked.',
        ),
      },
    },
    {
      name: 'secondFactor',
      type: 'select',
      required: true,
      defaultValue: 'optional',
      options: options(SECOND_FACTOR_MESSAGES),
      label: label('两步验证', 'Second factor'),
      admin: {
        description: label(
          '改为必须后，还没有设置的人在下次登录时设置；已登录的最迟八小时后生效。',
          'Where it becomes necessary, whoever has none sets it up at the next sign-in, within eight hours at the latest.',
        ),
      },
    },
    {
      name: 'copyright',
      type: 'text',
      maxLength: 60,
      required: true,
      defaultValue: 'copyright',
      label: label('默认版权声明', 'Default copyright notice'),
      validate: isNotice('copyright'),
      admin: {
        components: { Field: '/components/admin/settings/default-notice#DefaultNotice' },
        description: label(
          '英文稿件用“代号-en”的声明，如果有。',
          'English articles have the notice “key-en”, where there is one.',
        ),
      },
    },
    {
      name: 'disclaimer',
      type: 'text',
      maxLength: 60,
      required: true,
      defaultValue: 'disclaimer',
      label: label('默认免责声明', 'Default disclaimer'),
      validate: isNotice('disclaimer'),
      admin: { components: { Field: '/components/admin/settings/default-notice#DefaultNotice' } },
    },
    {
      name: 'dollar',
      type: 'select',
      options: DOLLARS.map((code) => ({ value: code, label: code })),
      label: label('“$”是哪种货币', 'What a bare “$” means'),
      admin: {
        description: label(
          '稿件来源看不出时用它；不填，则保留“$”并提醒编辑写明。',
          'Used where the source of a text does not tell; left empty, “$” stays and the editor is asked.',
        ),
      },
    },
    {
      name: 'wrongWords',
      type: 'textarea',
      maxLength: 20_000,
      validate: areCorrections,
      label: label('用字表', 'Wrong words'),
      admin: {
        description: label(
          '每行一条：错→对，例如“登陆→登录”。检查稿件时提示。',
          'One per line, wrong→right. Texts that use a wrong word are warned about.',
        ),
      },
    },
    {
      name: 'exactNames',
      type: 'textarea',
      maxLength: 20_000,
      label: label('专名表', 'Exact names'),
      admin: {
        description: label(
          '必须一字不差的人名、机构名，每行一个。检查稿件时提示近似的误写。',
          'Names of people and offices that must be written exactly so, one per line. Near misses are warned about.',
        ),
      },
    },
    ...officeFields,
  ],
}
