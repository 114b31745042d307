// What is said of a figure in the editor, in both languages.
import type { Words } from '@/components/admin/ui/messages'

export const FIGURE = {
  check: { zh: '核对', en: 'Check' },
  missing: { zh: '数据已删除', en: 'metric deleted' },
  empty: { zh: '未选数据', en: 'no metric chosen' },
  loading: { zh: '数据', en: 'figure' },
} satisfies Record<string, Words>
