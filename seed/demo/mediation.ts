// A release that cites figures of another one, which corrects one of them afterwards: its editor has something to
// decide.
import { list, published, type Story } from './story-type'

export const mediation: Story = {
  slug: 'mediation-week-2026',
  by: 'shen',
  text: {
    title: '云澜市启动“调解在身边”活动周',
    summary:
      '11月18日起，云澜市开展“调解在身边”活动周：全市615个调解组织同时开放，860名调解员为职工和企业免费提供咨询。',
    lead: ['活动由云澜市人力资源和社会保障局会同市总工会、市司法局举办，为期一周，目的是把劳动争议化解在企业和街道。'],
    sections: [
      {
        heading: '为什么先调解',
        paragraphs: [
          '调解不收费、用时短，当事人还能继续共事。据市政府新闻办公室此前发布，一年来全市受理劳动争议3240件，调解成功2680件。',
        ],
      },
      {
        heading: '到哪里去',
        paragraphs: [
          '活动周期间，职工和企业可以选择以下方式：',
          list(
            '到所在街道、园区的调解组织当面申请；',
            '拨打劳动保障热线预约，调解员在1个工作日内回电；',
            '在“云澜通”手机应用中提交材料，全程线上办理。',
          ),
          '参加活动的专兼职调解员共860名，其中律师志愿者124名。',
        ],
      },
    ],
    language: 'zh',
    source: '云澜市人力资源和社会保障局',
    editor: '沈若溪',
    date: '2026-11-17',
  },
  steps: [
    {
      by: 'shen',
      describe: { period: '2026年11月', source: '云澜市人力资源和社会保障局', of: { '1个': { note: '回电的时限。' } } },
    },
    ...['615个', '3240件', '2680件'].map(
      (words) => ({ by: 'shen', cite: { words, from: 'skilled-yunlan-2026' } }) as const,
    ),
    ...published('shen', 'song'),
  ],
}
