// Releases about everyday services: two live, one withdrawn, one sent back, one approved and waiting for its publisher.
import { list, published, type Story } from './story-type'

export const heating: Story = {
  slug: 'heating-starts-early-2026',
  by: 'shen',
  text: {
    title: '云澜市今冬集中供热提前5天开始',
    summary: '受冷空气影响，云澜市集中供热由11月15日提前至11月10日开始，供热面积8640万平方米，惠及居民72.4万户。',
    lead: [
      '市住房和城乡建设局会同气象、财政等部门会商后决定：今冬集中供热提前开始，提前供热的费用不向用户收取，由市财政给予供热企业补贴3200万元。',
    ],
    sections: [
      {
        heading: '供热准备',
        paragraphs: [
          '今年夏季改造老旧供热管网118公里，更换换热站设备96台，新增储煤能力12万吨。全市集中供热面积达到8640万平方米，比上年增加260万平方米。',
        ],
      },
      {
        heading: '用户服务',
        paragraphs: [
          '供热期间，居民室内温度不低于18摄氏度。市民可以通过以下途径反映问题，供热企业须在2小时内响应、24小时内处理：',
          list('供热服务热线，全天有人接听；', '“云澜通”手机应用的“暖到家”栏目；', '各街道设立的56个供热服务点。'),
        ],
      },
    ],
    language: 'zh',
    source: '云澜市住房和城乡建设局',
    editor: '沈若溪',
    date: '2026-11-09',
  },
  steps: [
    {
      by: 'shen',
      describe: {
        period: '2026—2027年供热期',
        source: '云澜市住房和城乡建设局',
        of: {
          '118公里': { period: '2026年夏季' },
          '96台': { period: '2026年夏季' },
          '12万吨': { period: '2026年夏季' },
        },
      },
    },
    ...published('shen', 'gu'),
  ],
}

export const greenway: Story = {
  slug: 'riverside-greenway-opens',
  by: 'gu',
  english: true,
  text: {
    title: 'Yunlan opens its riverside greenway two months early',
    summary:
      'A 14.6-kilometre greenway along the Lan River opened to the public on 6 November. It links nine parks and gives about 210,000 residents a way to the water within a fifteen-minute walk.',
    lead: [
      'The Yunlan Bureau of Parks and Forestry opened the riverside greenway on 6 November, two months ahead of schedule. Entry is free and the path is lit until midnight.',
    ],
    sections: [
      {
        heading: 'From embankment to park',
        paragraphs: [
          'The work turned 38 hectares of unused embankment into public green space. Contractors planted 6,200 trees, laid 29 kilometres of walking and cycling paths and built 14 footbridges. The project cost 186 million yuan, 4.2% less than budgeted.',
          'Flood protection comes first: the new terraces hold back up to 1.1 million cubic metres of water, and the path can be closed by 23 gates within half an hour.',
        ],
      },
      {
        heading: 'Open to everyone',
        paragraphs: [
          'All 31 entrances are free of steps. There are 420 benches, 18 drinking fountains and 12 rest stops with toilets. In a trial week in October the greenway counted 96,000 visits.',
        ],
      },
    ],
    language: 'en',
    source: 'Yunlan Bureau of Parks and Forestry',
    editor: 'Gu Mingyuan',
    date: '2026-11-06',
  },
  steps: [
    {
      by: 'gu',
      describe: {
        source: 'Yunlan Bureau of Parks and Forestry, completion report',
        of: {
          '14.6': { measure: 'length of the greenway, in kilometres' },
          'nine': { measure: 'parks linked by the greenway' },
          'about 210,000': { measure: 'residents within fifteen minutes of the water' },
          '38': { measure: 'embankment turned into public green space' },
          '6,200': { measure: 'trees planted' },
          '14': { measure: 'footbridges built' },
          '186 million': { measure: 'cost of the greenway' },
          '4.2%': { measure: 'cost of the greenway', role: 'rate', comparison: 'less than budgeted' },
          'up to 1.1 million': { measure: 'water held back by the terraces' },
          '23': { measure: 'gates that close the path' },
          '31': { measure: 'entrances without steps' },
          '96,000': { measure: 'visits in a trial week', period: 'October 2026' },
        },
      },
    },
    ...published('gu', 'song'),
  ],
}

export const tunnel: Story = {
  slug: 'riverside-tunnel-night-closure',
  by: 'shen',
  text: {
    title: '滨江隧道夜间封闭施工的通告',
    summary: '因更换照明和通风设备，滨江隧道拟于11月20日至12月4日每晚封闭施工，封闭时间6小时。',
    lead: ['滨江隧道通车已满15年。为保障行车安全，市交通运输局拟更换隧道内的照明和通风设备。'],
    sections: [
      {
        heading: '绕行安排',
        paragraphs: [
          '封闭期间，途经隧道的9条公交线路改走澜江大桥，每日增开夜间接驳班车24班次。社会车辆可经澜江大桥或北环路绕行。',
        ],
      },
    ],
    language: 'zh',
    source: '云澜市交通运输局',
    editor: '沈若溪',
    date: '2026-11-13',
  },
  steps: [
    ...published('shen', 'song'),
    {
      by: 'lu',
      action: 'withdraw',
      note: '设备到货时间推迟，原定的封闭安排不再执行，以11月16日的通告为准。',
      replacedBy: 'riverside-tunnel-new-dates',
    },
  ],
}

/** Takes the place of the one before. */
export const newDates: Story = {
  slug: 'riverside-tunnel-new-dates',
  by: 'shen',
  text: {
    title: '滨江隧道夜间封闭施工时间调整的通告',
    summary: '滨江隧道更换照明和通风设备，封闭施工调整至12月4日至12月18日，每晚封闭5小时。',
    lead: ['因设备到货时间推迟，市交通运输局调整滨江隧道夜间封闭施工的时间。原通告同时撤回。'],
    sections: [
      {
        heading: '施工与绕行',
        paragraphs: [
          '施工期间每晚封闭5小时，途经隧道的9条公交线路改走澜江大桥，每日增开夜间接驳班车20班次。社会车辆可经澜江大桥或北环路绕行。',
        ],
      },
    ],
    language: 'zh',
    source: '云澜市交通运输局',
    editor: '沈若溪',
    date: '2026-11-16',
  },
  steps: published('shen', 'song'),
}

export const relief: Story = {
  slug: 'winter-relief-2026',
  by: 'shen',
  text: {
    title: '云澜市部署今冬明春困难群众救助工作',
    summary: '今冬明春，云澜市将对约2万户困难家庭开展走访救助，安排救助资金1.86亿元。',
    lead: [
      '市民政局11月18日印发通知，对今冬明春困难群众救助工作作出安排，要求各县区把救助资金和物资在12月20日前发放到位。',
    ],
    sections: [
      {
        heading: '应保尽保',
        paragraphs: [
          '将城乡低保标准统一提高到每人每月860元，对约2万户困难家庭逐户走访，安排救助资金1.86亿元，发放取暖补贴2400余万元。',
        ],
      },
      {
        heading: '应急值守',
        paragraphs: ['全市16处救助站全天开放，储备棉衣被4.5万件，极端天气下每晚组织街面巡查不少于3次。'],
      },
    ],
    language: 'zh',
    source: '云澜市民政局',
    editor: '沈若溪',
    date: '2026-11-18',
  },
  steps: [
    { by: 'shen', action: 'submit' },
    {
      by: 'song',
      action: 'request-changes',
      note: '“约2万户”与民政局台账的口径不一致，请核实后写准确户数；低保标准请注明执行日期。',
    },
  ],
}

export const library: Story = {
  slug: 'new-library-opens',
  by: 'gu',
  text: {
    title: '云澜市图书馆新馆12月1日开放',
    summary: '云澜市图书馆新馆将于12月1日开放，建筑面积5.8万平方米，设阅览座席3600个。',
    lead: ['新馆位于文化中心北侧，历时3年建成，是全市面积最大的公共文化设施。'],
    sections: [
      {
        heading: '馆藏与服务',
        paragraphs: [
          '首批上架图书120万册，少年儿童阅览区占馆舍面积的三成，设无障碍阅览席180个。新馆与全市142个社区分馆通借通还，读者凭身份证即可借书。',
        ],
      },
      {
        heading: '开放时间',
        paragraphs: ['周二至周日9时至21时开放，自习区24小时开放。开放首月每日限流8000人次，读者可以提前7天预约。'],
      },
    ],
    language: 'zh',
    source: '云澜市文化和旅游局',
    editor: '顾明远',
    date: '2026-11-23',
  },
  steps: [
    { by: 'gu', describe: { source: '云澜市文化和旅游局' } },
    { by: 'gu', action: 'submit' },
    { by: 'song', action: 'approve', note: '面积和座席数已与竣工验收报告核对。' },
  ],
}
