// What the slip of a figure says, in both languages.
import type { Words } from '../ui/messages'

export const SLIP = {
  label: { zh: '这项数据', en: 'This figure' },
  measure: { zh: '名称', en: 'What it measures' },
  subject: { zh: '范围', en: 'Scope' },
  comparison: { zh: '比较基准', en: 'Compared with' },
  role: { zh: '含义', en: 'Role' },
  period: { zh: '时期', en: 'Period' },
  source: { zh: '数据来源', en: 'Source' },
  direction: { zh: '升降', en: 'Rise or fall' },
  unit: { zh: '单位', en: 'Unit' },
  level: { zh: '不升不降', en: 'Level' },
  printed: { zh: '读者看到：{name}', en: 'Readers see: {name}' },
  more: { zh: '更多', en: 'More' },
  unmark: { zh: '不作为数据', en: 'Not a figure' },
  keys: { zh: 'Tab 下一项 · Esc 回到正文 · Alt+回车 打开', en: 'Tab: next · Esc: back to the text · Alt+Enter: open' },
  inherited: { zh: '据上文推得，请确认', en: 'Taken from the text before; please confirm' },
  confirm: { zh: '确认', en: 'Confirm' },
} satisfies Record<string, Words>
