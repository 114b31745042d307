// What the history of an article says, in both languages.
import type { Words } from '@/components/admin/ui/messages'

export const HISTORY = {
  title: { zh: '这篇稿件的历史', en: 'The history of this article' },
  compare: { zh: '比较所选的两处', en: 'Compare the two chosen' },
  hint: {
    zh: '选任意两处比较；每一处旁边的“看改动”只比它和它的前一处。',
    en: 'Choose any two to compare; “What changed” beside each compares it with the one before it.',
  },
  older: { zh: '较早', en: 'Older' },
  newer: { zh: '较新', en: 'Newer' },
  chooseOlder: { zh: '作为较早的一处：{name}', en: 'As the older one: {name}' },
  chooseNewer: { zh: '作为较新的一处：{name}', en: 'As the newer one: {name}' },
  changes: { zh: '看改动', en: 'What changed' },
  changesOf: { zh: '看改动：{name}', en: 'What changed: {name}' },
  all: { zh: '显示更早的', en: 'Show what is older' },
  saves: { zh: '{n} 次保存', en: '{n} saves' },
  between: { zh: '从{from}到{to}', en: 'From {from} to {to}' },
  close: { zh: '收起比较', en: 'Close the comparison' },
  same: { zh: '这两处的内容完全相同。', en: 'The two say exactly the same.' },
  edition: { zh: '第{n}版', en: 'Edition {n}' },
  save: { zh: '{person} {time} 的保存', en: 'what {person} saved on {time}' },
  restore: { zh: '把内容恢复成较早的一处', en: 'Bring back what the older one says' },
  restoreHint: {
    zh: '恢复是一次新的保存：现在的内容留在这条时间线上，随时可以再换回来。写下那些内容的人，都算这一稿的撰稿人。',
    en: 'Restoring is a new save: what is there now stays on this line and can be brought back. Whoever wrote those words counts as having written them again.',
  },
  locked: {
    zh: '现在不能恢复：稿件正在审核，或者您不是编辑。',
    en: 'Nothing can be restored now: the article is under review, or you are no editor.',
  },
  nothing: { zh: '现在的内容就是那时的样子。', en: 'It is now as it was then.' },
  whole: { zh: '恢复整篇', en: 'Restore the whole' },
  section: { zh: '恢复“{heading}”', en: 'Restore “{heading}”' },
  goneSection: { zh: '找回已删的“{heading}”', en: 'Bring back “{heading}”, which is gone' },
  untitled: { zh: '无标题的一节', en: 'a section without a heading' },
  sureWhole: { zh: '整篇换成那时的内容？', en: 'Replace the whole text by what it was then?' },
  sureSection: {
    zh: '“{heading}”连同其中的数据换成那时的样子？',
    en: 'Replace “{heading}” and its figures by what they were then?',
  },
  yes: { zh: '恢复', en: 'Restore' },
  no: { zh: '不恢复', en: 'Leave it' },
  working: { zh: '正在恢复……', en: 'Restoring…' },
  done: { zh: '已恢复，存为新的一次保存。', en: 'Restored, as a new save.' },
} satisfies Record<string, Words>

/** What a person did in a sitting. */
export const SITTING = {
  first: { zh: '建稿：{sections} 节，{figures} 个数据', en: 'wrote it: {sections} sections, {figures} figures' },
  nothing: { zh: '保存了，内容没有变', en: 'saved, and changed nothing' },
  restored: { zh: '恢复了旧稿：', en: 'restored: ' },
  changed: { zh: '改了{things}', en: 'changed {things}' },
  added: { zh: '新增{things}', en: 'added {things}' },
  removed: { zh: '删去{things}', en: 'removed {things}' },
  reordered: { zh: '调整了章节次序', en: 'reordered the sections' },
  figures: { zh: '{n} 个数据', en: '{n} figures' },
  figure: { zh: '1 个数据', en: 'a figure' },
  heading: { zh: '“{heading}”', en: '“{heading}”' },
  more: { zh: '等 {n} 节', en: '{n} more sections' },
  dismissed: { zh: '数字的标注', en: 'which numbers are figures' },
} satisfies Record<string, Words>

/** What an act did, as the end of a sentence that begins with a name. */
export const DEEDS = {
  'submit': { zh: '提交审核', en: 'submitted it for review' },
  'recall': { zh: '收回修改', en: 'recalled it' },
  'request-changes': { zh: '退回修改', en: 'sent it back' },
  'approve': { zh: '批准', en: 'approved it' },
  'publish': { zh: '发布第{n}版', en: 'published edition {n}' },
  'withdraw': { zh: '撤下第{n}版', en: 'withdrew edition {n}' },
  'reinstate': { zh: '恢复公开第{n}版', en: 'reinstated edition {n}' },
  'remove': { zh: '移除发布稿', en: 'removed the release' },
  'abandon': { zh: '放弃第{next}版，回到第{n}版的内容', en: 'abandoned edition {next} and went back to edition {n}' },
  'delete': { zh: '删除稿件', en: 'deleted it' },
  'restore': { zh: '找回稿件', en: 'restored it from the trash' },
  'keep-citation': { zh: '保留引用的数', en: 'kept a figure as cited' },
} satisfies Record<string, Words>

export const REFUSED: Words = {
  zh: '想{deed}，未被允许：{reason}',
  en: 'asked for what was refused ({deed}): {reason}',
}
