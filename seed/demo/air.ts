// A release with everything a page can carry: a table with two rows of heads, unit and notes, a picture, a footnote,
// and two files.
import { head, noted, PICTURE, published, tableWithHeads, type Story } from './story-type'

const DISTRICTS = [
  ['临江区', '23', '25', '42', '46'],
  ['北城区', '22', '24', '41', '44'],
  ['云台区', '19', '21', '36', '39'],
  ['澜口县', '20', '22', '38', '41'],
  ['南渡县', '18', '20', '34', '37'],
]

/** The river through the city, and where the air is measured. */
const STATIONS: [x: number, y: number, name: string, size: number][] = [
  [300, 250, '临江', 23],
  [520, 130, '北城', 22],
  [820, 190, '云台', 19],
  [980, 420, '澜口', 20],
  [620, 480, '南渡', 18],
]
const mark = ([x, y, name, value]: (typeof STATIONS)[number]): string =>
  `<circle cx="${x}" cy="${y}" r="${value * 1.4}" fill="#9b1c1c" fill-opacity=".16" stroke="#9b1c1c" stroke-width="2"/><circle cx="${x}" cy="${y}" r="6" fill="#9b1c1c"/><text x="${x}" y="${y - value * 1.4 - 12}" text-anchor="middle" font-size="28" fill="#1b1916">${name}</text><text x="${x}" y="${y + value * 1.4 + 32}" text-anchor="middle" font-size="24" fill="#5f584e">${value}</text>`
const MAP = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="640" font-family="Source Han Sans SC, Noto Sans CJK SC, sans-serif"><rect width="1200" height="640" fill="#f5f1e9"/><path d="M-20 340 C 180 300 260 390 430 350 S 700 300 820 360 1040 300 1220 350" fill="none" stroke="#b9c7cf" stroke-width="46" stroke-linecap="round"/><path d="M560 640 C 590 560 560 470 600 352" fill="none" stroke="#b9c7cf" stroke-width="18"/><text x="92" y="352" font-size="26" fill="#5f584e" letter-spacing="8">澜江</text>${STATIONS.map(mark).join('')}</svg>`

/** With the mark by which spreadsheets know UTF-8. */
const CSV = `\ufeff区县,PM2.5 三季度,PM2.5 上年同期,PM10 三季度,PM10 上年同期\r\n${DISTRICTS.map((row) => row.join(',')).join('\r\n')}\r\n`

const LINES = [
  'Air quality in Yunlan, July to September 2026',
  'Fine particles (PM2.5) averaged 21 micrograms per cubic metre, 8.7% less than a year before.',
  'Coarse particles (PM10) averaged 39 micrograms per cubic metre. The air was good on 84 of 92 days.',
  'Source: Yunlan Bureau of Ecology and Environment. The Chinese release is the one to rely on.',
]
/** A page of text in the oldest form every reader of PDF files knows. */
const pdfOf = (lines: readonly string[]): string => {
  const shown = `BT /F1 11 Tf 56 780 Td 18 TL ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(en)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${shown.length}>>stream\n${shown}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const air: Story = {
  slug: 'air-quality-2026-q3',
  by: 'gu',
  picture: {
    name: '监测点位.png',
    svg: MAP,
    alt: '示意图：澜江由西向东穿过全市，五个区县各有一个圆点，圆圈越大，细颗粒物浓度越高；临江最大，南渡最小。',
  },
  attachments: [
    { name: '各区县空气质量.csv', title: '附件1 各区县颗粒物平均浓度（2026年三季度）', bytes: bytesOf(CSV) },
    {
      name: 'summary.pdf',
      title: '附件2 Air quality in Yunlan, July to September 2026 (summary in English)',
      bytes: bytesOf(pdfOf(LINES)),
    },
  ],
  text: {
    column: 'statistics',
    title: '三季度云澜市空气质量继续改善',
    summary: '2026年三季度，云澜市优良天数84天，细颗粒物平均浓度21微克/立方米，同比下降8.7%。',
    lead: ['市生态环境局10月20日通报三季度全市环境空气质量状况：五个区县的颗粒物浓度都比上年同期低。'],
    sections: [
      {
        heading: '总体状况',
        paragraphs: [
          noted(
            '三季度，全市优良天数84天，比上年同期增加5天；细颗粒物平均浓度21微克/立方米，同比下降8.7%；可吸入颗粒物平均浓度39微克/立方米',
            '平均浓度按参比状态下的监测数据计算，全市平均按各监测点位的日均值计算。',
            '。臭氧仍是夏季影响空气质量的首要污染物。',
          ),
        ],
      },
      {
        heading: '各区县状况',
        paragraphs: [
          tableWithHeads(
            {
              caption: '表1 2026年三季度各区县颗粒物平均浓度',
              unit: '单位：微克/立方米',
              note: '注：监测数据未经年度复核；资料来源：市环境监测中心站。',
            },
            [
              [
                head('区县', { rowSpan: 2 }),
                head('细颗粒物（PM2.5）平均浓度', { colSpan: 2 }),
                head('可吸入颗粒物（PM10）平均浓度', { colSpan: 2 }),
              ],
              [head('三季度'), head('上年同期'), head('三季度'), head('上年同期')],
            ],
            ...DISTRICTS,
          ),
          {
            type: 'image',
            media: PICTURE,
            caption: '图1 监测点位与三季度细颗粒物平均浓度（单位：微克/立方米）。云澜市生态环境局供图',
          },
        ],
      },
    ],
    language: 'zh',
    source: '云澜市生态环境局',
    editor: '顾明远',
    date: '2026-10-20',
  },
  steps: [
    { by: 'gu', describe: { period: '2026年三季度', keepsPeriods: true, source: '云澜市环境监测中心站' } },
    ...published('gu', 'song'),
  ],
}
