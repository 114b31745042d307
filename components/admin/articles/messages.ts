// What the list of articles says, in both languages.
import type { Words } from '../ui/messages'

export const LIST = {
  filters: { zh: '筛选稿件', en: 'Filter the articles' },
  person: { zh: '撰稿人', en: 'Written by' },
  preparation: { zh: '准备到', en: 'Being prepared' },
  publicState: { zh: '公开状态', en: 'Public state' },
  column: { zh: '栏目', en: 'Column' },
  from: { zh: '最后保存，从', en: 'Last saved from' },
  to: { zh: '到', en: 'to' },
  all: { zh: '全部', en: 'All' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  back: { zh: '回到稿件{title}', en: 'Back to the article {title}' },
  mine: { zh: '（我）', en: ' (me)' },
} satisfies Record<string, Words>
