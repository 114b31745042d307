// Who else is in the article, in both languages.
import type { Words } from '../ui/messages'

export const PRESENCE = {
  title: { zh: '还有谁在这里', en: 'Who else is here' },
  writesIn: { zh: '{name} 也在写（{section}）', en: '{name} is writing too ({section})' },
  writes: { zh: '{name} 也在写', en: '{name} is writing too' },
  opensIn: { zh: '{name} 也打开着（{section}）', en: '{name} has this open too ({section})' },
  opens: { zh: '{name} 也打开着', en: '{name} has this open too' },
  more: { zh: '还有 {n} 人', en: 'and {n} more' },
} satisfies Record<string, Words>
