// What the panel beside an article says, in both languages. Words of the process are in domain/messages.ts.
import type { Words } from '@/components/admin/ui/messages'

export const PANEL = {
  title: { zh: '进度', en: 'Progress' },
  unsaved: {
    zh: '写好标题和正文，保存一次。“提交审核”会出现在这里。',
    en: 'Write a title and the text, and save once. “Submit for review” will appear here.',
  },
  failed: { zh: '没能读到稿件的进度。', en: 'The progress of this article could not be read.' },
  offline: {
    zh: '没有收到服务器的答复。请再按一次：同一次操作不会执行两遍。',
    en: 'The server did not answer. Press again: the same act is never done twice.',
  },
  yourTurn: { zh: '轮到您', en: 'Your turn' },
  waitsFor: { zh: '等待{role}：{names}', en: 'Waits for the {role}: {names}' },
  orOthers: { zh: '{names}也可以做。', en: '{names} may do it as well.' },
  nobody: {
    zh: '没有人可以批准：{names}都参与过这一稿或已批准过一级。请管理员添加一位审核人员。',
    en: 'Nobody is left who may approve: {names} wrote part of this text or approved a level already. An admin can add another reviewer.',
  },
  nobodyAtAll: {
    zh: '还没有“{role}”角色的人员，请管理员添加。',
    en: 'Nobody has the role “{role}” yet; an admin can add somebody.',
  },
  settled: {
    zh: '没有在准备的新版。编辑修改并保存后，就开始准备第{n}版。',
    en: 'Nothing is being prepared. An editor’s next save begins edition {n}.',
  },
  last: { zh: '上一步', en: 'Last step' },
  conversation: { zh: '这一版的经过', en: 'What was done and said' },
  earlierSteps: { zh: '此前 {n} 步', en: '{n} earlier steps' },
  figuresChecked: { zh: '数据已核 {n}/{of}', en: '{n} of {of} figures ticked' },
  sentBack: { zh: '{name}退回修改', en: '{name} requested changes' },
  goesOut: {
    zh: '读者将看到：《{title}》第{n}版，{changes}，网址 {address}。',
    en: 'Readers will see “{title}”, edition {n}, {changes}, at {address}.',
  },
  goesOutFirst: { zh: '首次发布', en: 'published for the first time' },
  goesOutSame: { zh: '文字与第{n}版相同', en: 'which reads as edition {n}' },
  goesOutChange: { zh: '比第{n}版改了 1 处', en: 'with 1 change against edition {n}' },
  goesOutChanges: { zh: '比第{n}版改了 {m} 处', en: 'with {m} changes against edition {n}' },
  publishNow: { zh: '确认发布第{n}版', en: 'Yes, publish edition {n}' },
  levels: { zh: '审核进度', en: 'Review levels' },
  levelDone: { zh: '已批准', en: 'approved' },
  levelOpen: { zh: '待批准', en: 'open' },
  issues: { zh: '检查', en: 'Checks' },
  noIssues: { zh: '没有发现问题。', en: 'Nothing was found.' },
  blocks: { zh: '须解决', en: 'Must be solved' },
  warns: { zh: '请留意', en: 'Please note' },
  more: { zh: '另有 {n} 条', en: '{n} more' },
  fingerprint: { zh: '指纹', en: 'Fingerprint' },
  preview: { zh: '预览全文', en: 'Preview' },
  publicPage: { zh: '看公开页面', en: 'Public page' },
  othersDo: { zh: '由其他角色来做：{acts}。', en: 'For other roles: {acts}.' },
  others: { zh: '其他操作', en: 'Other actions' },
  saveFirst: { zh: '有未保存的改动，先保存再操作。', en: 'There are unsaved changes; save them first.' },
  working: { zh: '正在处理……', en: 'Working…' },
  newer: { zh: '您打开之后，稿件有了改动。', en: 'The text has changed since you opened it.' },
  look: { zh: '看现在的内容', en: 'Show what is there now' },
  addNote: { zh: '加一句附言', en: 'Add a note' },
  cancel: { zh: '取消', en: 'Cancel' },
  note: { zh: '附言（可不填）', en: 'Note (optional)' },
  noteNeeded: { zh: '请写明要改什么', en: 'Say what has to change' },
  explanation: { zh: '公开的撤稿说明', en: 'Public explanation' },
  explanationHint: { zh: '读者会在原网址上看到这段话。', en: 'Readers will see it at the address of the release.' },
  replacement: { zh: '取代它的发布稿', en: 'Replaced by' },
  replacementSearch: { zh: '取代它的发布稿（可不选；按标题找）', en: 'Replaced by (optional; search by title)' },
  replacementNone: { zh: '没有找到公开的发布稿。', en: 'No live release was found.' },
  replacementClear: { zh: '不用这篇', en: 'Not this one' },
  reason: { zh: '移除原因', en: 'Reason for the removal' },
  reasonHint: {
    zh: '正文不再公开，原网址上只留下这个原因。不能撤销。',
    en: 'The text will no longer be public; only this reason stays at its address. This cannot be undone.',
  },
  abandonHint: {
    zh: '稿件回到上一版的内容，没有发布的改动都撤下。台账记下是谁放弃的；改过的内容在“史”里还能恢复。',
    en: 'The article goes back to its last edition, and every unpublished change is taken out. The ledger records who did it; what was written can be restored under “History”.',
  },
  deleteHint: {
    zh: '稿件移到垃圾箱，{days}天内可以找回，之后彻底清除。台账记下是谁删的。',
    en: 'The article goes to the trash. It can be restored for {days} days and is then erased. The ledger records who deleted it.',
  },
  deleted: {
    zh: '在垃圾箱里：删除后{days}天内可以找回，之后彻底清除。',
    en: 'In the trash: it can be restored within {days} days of its deletion, and is then erased.',
  },
  choose: { zh: '请选择', en: 'Choose' },
  locked: { zh: '内容已锁定：{stage}。', en: 'The text is locked: {stage}.' },
  lockedWho: {
    zh: '要修改，请编辑“收回修改”，或由审核、发布人员“退回修改”。',
    en: 'To change it, an editor recalls it, or a reviewer or publisher requests changes.',
  },
} satisfies Record<string, Words>

/** What a press of the button will do. */
export const ACTION_LABELS = {
  'submit': { zh: '提交审核', en: 'Submit for review' },
  'recall': { zh: '收回修改', en: 'Recall for changes' },
  'request-changes': { zh: '退回修改', en: 'Request changes' },
  'approve': { zh: '批准（{level}）', en: 'Approve ({level})' },
  'publish': { zh: '发布第{n}版', en: 'Publish edition {n}' },
  'withdraw': { zh: '撤下第{n}版', en: 'Withdraw edition {n}' },
  'reinstate': { zh: '恢复公开第{n}版', en: 'Reinstate edition {n}' },
  'remove': { zh: '移除这篇发布稿', en: 'Remove the release' },
  'abandon': { zh: '放弃第{n}版', en: 'Abandon edition {n}' },
  'delete': { zh: '删除这篇稿件', en: 'Delete the article' },
  'restore': { zh: '找回这篇稿件', en: 'Restore the article' },
} satisfies Record<string, Words>

/** What has been done, said once it is. */
export const DONE = {
  'submit': { zh: '已提交审核。', en: 'Submitted for review.' },
  'recall': { zh: '已收回，可以修改了。', en: 'Recalled; it can be changed again.' },
  'request-changes': { zh: '已退回修改。', en: 'Changes requested.' },
  'approve': { zh: '已批准。', en: 'Approved.' },
  'publish': { zh: '已发布，读者现在就能看到。', en: 'Published; readers can see it now.' },
  'withdraw': { zh: '已撤稿，读者会看到说明。', en: 'Withdrawn; readers see the explanation.' },
  'reinstate': { zh: '已恢复公开。', en: 'Reinstated.' },
  'remove': { zh: '已移除。', en: 'Removed.' },
  'abandon': { zh: '已放弃，稿件回到现行的一版。', en: 'Abandoned; the article is back at its last edition.' },
  'delete': { zh: '已删除。', en: 'Deleted.' },
  'restore': { zh: '已找回。', en: 'Restored.' },
} satisfies Record<string, Words>
