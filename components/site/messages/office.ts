// The words of the pages an office writes of itself, and of the foot: what it must say, and what a page says as long as
// the office has not written it.
import type { Language } from '@/domain/manuscript'
import type { OfficeText } from '@/site/types'

type Told = { siteName: string; organizer: string }
type OfficeWords = {
  titles: Record<OfficeText, string>
  /** The front page in one sentence. */
  siteOf: (site: string, issuer: string) => string
  ways: string
  siteMap: string
  columns: string
  data: string
  notices: string
  ofThisSite: string
  feeds: string
  feedOf: (name: string) => string
  organizer: string
  undertaker: string
  idCode: string
  phone: string
  email: string
  address: string
  corrections: string
  home: string
  large: string
  standard: string
  texts: Record<OfficeText, (told: Told) => string>
}

export const OFFICE_MESSAGES = {
  zh: {
    titles: { about: '关于本站', contact: '联系我们', accessibility: '无障碍声明' },
    siteOf: (site, issuer) => `${site}：${issuer}发布的新闻稿与统计数据。每个数据都可以查看来源，每次更正都有说明。`,
    ways: '本站导航',
    siteMap: '网站地图',
    columns: '栏目',
    data: '数据',
    notices: '声明',
    ofThisSite: '本站',
    feeds: '订阅（Atom）',
    feedOf: (name) => `${name}：最新发布`,
    organizer: '主办单位',
    undertaker: '承办单位',
    idCode: '网站标识码',
    phone: '电话',
    email: '邮箱',
    address: '地址',
    corrections: '网站找错',
    home: '首页',
    large: '大字版',
    standard: '标准版',
    texts: {
      about: ({ siteName, organizer }) =>
        `${siteName}由${organizer}主办，发布新闻稿和统计数据。\n\n每篇发布稿都经审核人员批准，批准的是一字不差的定稿；撰稿的人不审核自己的稿件。发布之后不作无声的改动：有更正的，公布新的一版，附更正说明，旧版仍可查阅。撤稿或移除的，原网址说明缘由。\n\n文中的数据可以点开，看到完整数值、含义、时期、来源和更正情况，也可以下载。`,
      contact: ({ organizer }) =>
        `对本站内容有意见、发现差错或需要采访的，请与${organizer}联系。指出差错时，请写明网页的网址和有误的文字。`,
      accessibility: ({ siteName }) =>
        `${siteName}按《Web内容无障碍指南》（WCAG 2.2）AA 级和国家标准 GB/T 37668-2019 的要求建设。\n\n网页不用脚本，键盘可以到达每一处链接；标题、表格、数据和图片都有读屏软件可读的说明；文字放大到两倍不必左右滚动；深色模式、高对比度模式下内容不缺失。页首和页尾的“大字版”提供更大的字号、更高的对比度和更宽的行距，打开后沿用到其他页面。\n\n统计图都另附数据表。随文的图片由撰稿人写明替代文字；由其他单位提供的附件可能达不到上述要求，需要时请与我们联系，我们提供文字版。\n\n每次更新程序时，以自动工具（axe）检查各类网页。`,
    },
  },
  en: {
    titles: { about: 'About this site', contact: 'Contact', accessibility: 'Accessibility' },
    siteOf: (site, issuer) =>
      `${site}: press releases and statistics of ${issuer}. Every figure shows its source, every correction its reason.`,
    ways: 'Around this site',
    siteMap: 'Site map',
    columns: 'Columns',
    data: 'Data',
    notices: 'Notices',
    ofThisSite: 'This site',
    feeds: 'Feeds (Atom)',
    feedOf: (name) => `${name}: latest releases`,
    organizer: 'Responsible body',
    undertaker: 'Run by',
    idCode: 'Site code',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Address',
    corrections: 'Report a mistake',
    home: 'Front page',
    large: 'Large text',
    standard: 'Standard view',
    texts: {
      about: ({ siteName, organizer }) =>
        `${siteName} publishes the press releases and statistics of ${organizer}.\n\nEvery release was approved, word for word, by somebody who did not write it. Nothing that was published is changed without a word: a correction is a new edition with a note, and the earlier ones stay open. A release that was withdrawn or removed says so at its address.\n\nEvery figure in a text can be opened: its exact value, what it measures, its period, its source and its corrections. All of them can be downloaded.`,
      contact: ({ organizer }) =>
        `Please write to ${organizer} with questions, comments or requests for an interview. If you have found a mistake, tell us the address of the page and the words that are wrong.`,
      accessibility: ({ siteName }) =>
        `${siteName} is built to the Web Content Accessibility Guidelines (WCAG 2.2), level AA, and to the Chinese standard GB/T 37668-2019.\n\nPages need no script, and every link can be reached from the keyboard. Headings, tables, figures and pictures are described for screen readers. Text at twice its size needs no sideways scrolling; nothing is lost in dark or high-contrast modes. “Large text”, at the head and foot of every page, gives larger type, stronger contrast and wider lines, and stays on as you go from page to page.\n\nEvery chart has its table beside it. Pictures carry the description their author wrote. Documents from other bodies may fall short of this; please ask us for the text.\n\nEvery change of the software is tested on each kind of page with an automatic tool (axe).`,
    },
  },
} satisfies Record<Language, OfficeWords>
