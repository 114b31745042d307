// What is said of words that were kept on this machine, in both languages.
import type { Words } from '../ui/messages'

export const KEPT = {
  left: {
    zh: '您有未保存的文字（{at}，存在这台电脑上）。',
    en: 'You have unsaved text here ({at}, kept on this computer).',
  },
  locked: { zh: '现在不能改这里，可以先把文字复制出来。', en: 'This cannot be changed now; you can copy the text.' },
  look: { zh: '看看是什么', en: 'See what it holds' },
  restore: { zh: '恢复', en: 'Restore' },
  discard: { zh: '丢弃', en: 'Discard' },
  sure: { zh: '丢弃后找不回来。', en: 'Once discarded, it cannot be brought back.' },
  discardIt: { zh: '确定丢弃', en: 'Discard it' },
  keepIt: { zh: '先留着', en: 'Keep it' },
  restored: { zh: '已恢复，还没有保存。', en: 'Restored; not saved yet.' },
  discarded: { zh: '已丢弃。', en: 'Discarded.' },
  overtaken: {
    zh: '此后有人改过这一项，现在是：',
    en: 'This was changed by somebody since. It now reads:',
  },
  take: { zh: '恢复“{name}”', en: 'Restore “{name}”' },
  emptied: { zh: '（已清空）', en: '(emptied)' },
  chosen: { zh: '（选了另一项）', en: '(another choice)' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  full: {
    zh: '这台电脑的存储空间已满，未保存的文字暂时留不住，请及时保存。',
    en: 'This computer has no room left to keep unsaved text: save often.',
  },
  closed: {
    zh: '浏览器不让留存未保存的文字，请及时保存。',
    en: 'This browser does not let unsaved text be kept: save often.',
  },
  text: { zh: '正文', en: 'Text' },
  pasted: { zh: '粘贴的文字', en: 'Pasted text' },
} satisfies Record<string, Words>
