// What an official site must say of its office (国办发〔2017〕47号): its code, who runs it, how to reach them, and the
// texts of its own pages. All may stay empty: what is not given is not printed, and the pages have words of their own.
import type { Field } from 'payload'
import { webAddress } from '@/domain/manuscript'
import { label } from './fields'

type Words = [zh: string, en: string]
const line = (name: string, words: Words, maxLength: number, why?: Words): Field => ({
  name,
  type: 'text',
  maxLength,
  label: label(...words),
  ...(why ? { admin: { description: label(...why) } } : {}),
})
const page = (name: string, words: Words, why?: Words): Field => ({
  name,
  type: 'textarea',
  maxLength: 10_000,
  label: label(...words),
  admin: { rows: 5, ...(why ? { description: label(...why) } : {}) },
})

/** Empty, or a text of this form; otherwise the sentence, in both languages. */
const formed =
  (isRight: (text: string) => boolean, sentence: string) =>
  (value: unknown): true | string =>
    value === null || value === undefined || value === '' || (typeof value === 'string' && isRight(value)) || sentence

const OWN_WORDS: Words = [
  '不填，页面用本系统的通行说法。空一行分段。',
  'Left empty, the page has words of its own. An empty line begins a new paragraph.',
]

export const officeFields: Field[] = [
  {
    type: 'collapsible',
    label: label('网站标识与页脚', 'What the foot of every page says'),
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'siteIdCode',
        type: 'text',
        maxLength: 20,
        label: label('政府网站标识码', 'Site code (SiteIDCode)'),
        validate: formed(
          (text) => /^[0-9A-Za-z]{10}$/.test(text),
          '标识码是10位数字或字母。 The code has ten digits or letters.',
        ),
        admin: { description: label('10位。', 'Ten digits or letters.') },
      },
      line('organizer', ['主办单位', 'Responsible body'], 100, ['不填则为发布单位。', 'Left empty: the issuer.']),
      line('undertaker', ['承办单位', 'Run by'], 100),
      line('phone', ['联系电话', 'Telephone'], 60),
      {
        name: 'email',
        type: 'text',
        maxLength: 100,
        label: label('电子邮箱', 'E-mail'),
        validate: formed(
          (text) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text),
          '这不是邮箱地址。 This is not an e-mail address.',
        ),
      },
      line('address', ['地址', 'Address'], 200),
      line('icp', ['ICP备案号', 'ICP record number'], 60, ['例如：京ICP备00000000号。', 'As the record says it.']),
      line('policeRecord', ['公安备案号', 'Public security record number'], 60, [
        '例如：京公网安备 11000000000000号。',
        'As the record says it.',
      ]),
      {
        name: 'correctionsUrl',
        type: 'text',
        maxLength: 500,
        label: label('“我为政府网站找错”网址', 'Address for reporting mistakes'),
        validate: formed(
          (text) => webAddress.safeParse(text).success,
          '网址须以 https:// 开头。 An address begins with https://.',
        ),
        admin: {
          description: label(
            '不填而有标识码的，链接到统一的找错平台；都没有的，链接到“联系我们”。',
            'Left empty, the link leads to the common platform where there is a site code, and otherwise to “Contact”.',
          ),
        },
      },
    ],
  },
  {
    type: 'collapsible',
    label: label('关于、联系、无障碍', 'About, contact, accessibility'),
    admin: { initCollapsed: true },
    fields: [
      page('about', ['关于本站', 'About this site (Chinese)'], OWN_WORDS),
      page('aboutEn', ['关于本站（英文）', 'About this site (English)']),
      page(
        'contact',
        ['联系说明', 'How to reach us (Chinese)'],
        [
          '电话、邮箱、地址已在上面，这里写受理时间、事项等。',
          'Telephone, e-mail and address stand above; here go office hours and the like.',
        ],
      ),
      page('contactEn', ['联系说明（英文）', 'How to reach us (English)']),
      page('accessibility', ['无障碍声明', 'Accessibility statement (Chinese)'], OWN_WORDS),
      page('accessibilityEn', ['无障碍声明（英文）', 'Accessibility statement (English)']),
    ],
  },
]
