// Words of the editor's own buttons.
import type { Language } from '@/domain/manuscript'

type Words = Record<Language, string>

export const SHEET = {
  note: { zh: '脚注', en: 'Note' },
  caption: { zh: '表题', en: 'Table caption' },
  unit: { zh: '表的单位', en: 'Unit of the table' },
  tableNote: { zh: '表注', en: 'Note under the table' },
} satisfies Record<string, Words>
