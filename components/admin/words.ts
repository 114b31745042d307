import type { Deed } from '@/domain/ledger'
// What the desk says in the admin panel, in both languages. Words of the process are in domain/sentences.ts.
import type { Language } from '@/domain/manuscript'
import { ACTION_WORDS } from '@/domain/sentences'

type Words = Record<Language, string>

/** The panel's language for what Payload says it is. */
export const languageOf = (code: string): Language => (code === 'en' ? 'en' : 'zh')

/** `{…}` is filled from the values. */
export const say = (words: Words, language: Language, values: Record<string, string | number> = {}): string =>
  words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

export const PANEL = {
  title: { zh: '进度', en: 'Progress' },
  unsaved: {
    zh: '先写标题并保存，然后在下方添加章节。检查结果和“提交审核”会出现在这里。',
    en: 'Write a title and save first, then add the sections below. Checks and “Submit for review” will appear here.',
  },
  failed: { zh: '没能读到稿件的进度。', en: 'The progress of this article could not be read.' },
  offline: {
    zh: '没有收到服务器的答复。请先看现在的内容，再决定要不要重试。',
    en: 'The server did not answer. See what is there now before you try again.',
  },
  unreached: {
    zh: '没有连上服务器，什么都没有改变。请再试一次。',
    en: 'The server could not be reached; nothing was changed. Please try again.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  preparing: { zh: '准备中', en: 'Being prepared' },
  edition: { zh: '第{n}版', en: 'edition {n}' },
  between: { zh: '：', en: ': ' },
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
  newTab: { zh: '（新窗口）', en: '(opens in a new tab)' },
  others: { zh: '其他操作', en: 'Other actions' },
  saveFirst: { zh: '有未保存的改动，先保存再操作。', en: 'There are unsaved changes; save them first.' },
  working: { zh: '正在处理……', en: 'Working…' },
  newer: { zh: '您打开之后，稿件有了改动。', en: 'The text has changed since you opened it.' },
  look: { zh: '看现在的内容', en: 'Show what is there now' },
  addNote: { zh: '加一句附言', en: 'Add a note' },
  overtaken: {
    zh: '在您打开之后，这里已有人保存过。您写的内容还在：先看最新内容，对照之后再决定。',
    en: 'Somebody saved this after you opened it. What you wrote is still here: look at the latest text, compare, then decide.',
  },
  latest: { zh: '看最新内容（新窗口）', en: 'Latest text (new tab)' },
  nowSave: { zh: '现在按“保存”，就换成这一页的内容。', en: 'Now press “Save”, and this page replaces what is stored.' },
  keepMine: { zh: '已对照，用这一页覆盖', en: 'Compared; let this page replace it' },
  lockedPart: {
    zh: '稿件正在审核或等待发布，内容已锁定。',
    en: 'The article is under review or about to be published; its text is locked.',
  },
  cancel: { zh: '取消', en: 'Cancel' },
  note: { zh: '附言（可不填）', en: 'Note (optional)' },
  noteNeeded: { zh: '请写明要改什么', en: 'Say what has to change' },
  explanation: { zh: '公开的撤稿说明', en: 'Public explanation' },
  explanationHint: { zh: '读者会在原网址上看到这段话。', en: 'Readers will see it at the address of the release.' },
  reason: { zh: '移除原因', en: 'Reason for the removal' },
  reasonHint: {
    zh: '正文不再公开，原网址上只留下这个原因。不能撤销。',
    en: 'The text will no longer be public; only this reason stays at its address. This cannot be undone.',
  },
  choose: { zh: '请选择', en: 'Choose' },
  saves: { zh: '您看到之后的改动', en: 'Changes since you looked' },
  locked: { zh: '内容已锁定：{stage}。', en: 'The text is locked: {stage}.' },
  lockedWho: {
    zh: '要修改，请编辑“收回修改”，或由审核、发布人员“退回修改”。',
    en: 'To change it, an editor recalls it, or a reviewer or publisher requests changes.',
  },
} satisfies Record<string, Words>

/** What a press of the button will do. */
export const DEEDS = {
  'submit': { zh: '提交审核', en: 'Submit for review' },
  'recall': { zh: '收回修改', en: 'Recall for changes' },
  'request-changes': { zh: '退回修改', en: 'Request changes' },
  'approve': { zh: '批准（{level}）', en: 'Approve ({level})' },
  'publish': { zh: '发布第{n}版', en: 'Publish edition {n}' },
  'withdraw': { zh: '撤下第{n}版', en: 'Withdraw edition {n}' },
  'reinstate': { zh: '恢复公开第{n}版', en: 'Reinstate edition {n}' },
  'remove': { zh: '移除这篇发布稿', en: 'Remove the release' },
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
} satisfies Record<string, Words>

/** What a contribution did, and to what. */
export const ACTS = {
  create: { zh: '新建', en: 'created' },
  change: { zh: '修改', en: 'changed' },
  delete: { zh: '删除', en: 'deleted' },
  restore: { zh: '恢复旧版本', en: 'restored' },
  reorder: { zh: '调整次序', en: 'reordered' },
} satisfies Record<string, Words>
export const THINGS = {
  articles: { zh: '稿件', en: 'the article' },
  sections: { zh: '章节', en: 'a section' },
  metrics: { zh: '指标数据', en: 'a metric' },
} satisfies Record<string, Words>

export const FIGURE = {
  check: { zh: '核对', en: 'Check' },
  missing: { zh: '数据已删除', en: 'metric deleted' },
  empty: { zh: '未选数据', en: 'no metric chosen' },
  loading: { zh: '数据', en: 'figure' },
} satisfies Record<string, Words>

export const IMPORT = {
  link: { zh: '从文档建稿', en: 'Start from a document' },
  title: { zh: '从文档建稿', en: 'Start from a document' },
  intro: {
    zh: '粘贴文字或选择文件，先看拆分结果，确认后再建稿。确认之前什么都不会保存。',
    en: 'Paste a text or choose a file and see how it is taken apart. Nothing is stored until you say so.',
  },
  closed: { zh: '只有编辑可以建稿。', en: 'Only editors create articles.' },
  paste: { zh: '粘贴全文', en: 'Paste the text' },
  placeholder: {
    zh: '连同栏目、标题、摘要、来源、编辑和声明一起粘贴。',
    en: 'Paste everything, with column, title, summary, source, editor and notices.',
  },
  file: { zh: '或者用文件', en: 'Or use a file' },
  pick: { zh: '选择文件', en: 'Choose a file' },
  fileHint: {
    zh: 'Word（.docx）、网页（.html）、Markdown 或纯文本，不超过 10 MB',
    en: 'Word (.docx), HTML, Markdown or plain text, up to 10 MB',
  },
  chosen: { zh: '已选：{name}', en: 'Chosen: {name}' },
  clear: { zh: '不用这个文件', en: 'Do not use this file' },
  show: { zh: '查看拆分结果', en: 'Show the structure' },
  reading: { zh: '正在读取……', en: 'Reading…' },
  create: { zh: '建稿', en: 'Create the article' },
  creating: { zh: '正在建稿……', en: 'Creating…' },
  failed: {
    zh: '没有连上服务器，您的文字还在这里。请再试一次。',
    en: 'The server could not be reached. Your text is still here; please try again.',
  },
  changed: { zh: '文字已改动，请重新查看拆分结果。', en: 'The text has changed; show its structure again.' },
  found: { zh: '拆分结果', en: 'Structure' },
  nothingYet: {
    zh: '拆分结果会出现在这里：栏目、标题、摘要、章节、数据、声明，以及没有用上的行。',
    en: 'The structure will appear here: column, title, summary, sections, figures, notices, and the lines that found no place.',
  },
  summed: {
    zh: '{sections} 个章节，{figures} 处数据，搁置 {aside} 行',
    en: '{sections} sections, {figures} figures, {aside} lines set aside',
  },
  notStated: { zh: '文中没有', en: 'not in the text' },
  column: { zh: '栏目', en: 'Column' },
  heading: { zh: '标题', en: 'Title' },
  summary: { zh: '摘要', en: 'Summary' },
  lead: { zh: '导语', en: 'Lead' },
  source: { zh: '来源', en: 'Source' },
  editor: { zh: '编辑', en: 'Editor' },
  reviewer: { zh: '审核', en: 'Reviewer' },
  date: { zh: '日期', en: 'Date' },
  language: { zh: '语言', en: 'Language' },
  untitledSection: { zh: '（没有标题的章节）', en: '(section without a heading)' },
  aside: { zh: '搁置的内容', en: 'Set aside' },
  asideHint: {
    zh: '不会发布，但会随稿件保存，方便核对。',
    en: 'Never published, but kept with the article for checking.',
  },
  captions: { zh: '图片说明', en: 'Image captions' },
} satisfies Record<string, Words>

export const DESK = {
  yourTurn: { zh: '轮到您', en: 'Your turn' },
  nothing: { zh: '没有等您处理的稿件。', en: 'Nothing waits for you.' },
  nothingEditor: { zh: '可以新建一篇，或从文档建稿。', en: 'Write a new article, or start from a document.' },
  nothingOther: {
    zh: '稿件提交到您这一步时，会列在这里。',
    en: 'Articles will be listed here when they reach your step.',
  },
  admin: {
    zh: '人员、栏目、声明和本单位设置都在左侧菜单里。',
    en: 'People, columns, notices and settings are in the menu on the left.',
  },
  roles: {
    zh: '请管理员给您一个角色：编辑、审核或发布。',
    en: 'Ask an admin for a role: editor, reviewer or publisher.',
  },
  wroteIt: { zh: '您参与过，须由他人批准', en: 'You wrote part of it; somebody else approves' },
  newArticle: { zh: '新建稿件', en: 'New article' },
  all: { zh: '全部稿件', en: 'All articles' },
  allTasks: { zh: '全部待办', en: 'All tasks' },
  saved: { zh: '{when} 保存', en: 'saved {when}' },
  wait: {
    draft: { zh: '撰写中，写好后提交审核', en: 'Drafts, to be submitted' },
    review: { zh: '等您批准', en: 'To be approved' },
    approved: { zh: '等您发布', en: 'To be published' },
  },
  standing: { zh: '状态', en: 'Standing' },
}

export const EDITION = {
  number: { zh: '第{n}版。', en: 'Edition {n}. ' },
  sealed: { zh: '版次一经发布不再改变。', en: 'An edition never changes.' },
  page: { zh: '看这一版的页面', en: 'Page of this edition' },
  article: { zh: '打开稿件', en: 'Open the article' },
  approvals: { zh: '审批', en: 'Approvals' },
  published: { zh: '发布', en: 'Published' },
} satisfies Record<string, Words>

export const LEDGER = {
  at: { zh: '时间', en: 'Time' },
  reason: { zh: '原因', en: 'Reason' },
  about: { zh: '事由', en: 'About' },
  edition: { zh: '版次', en: 'Edition' },
  note: { zh: '说明', en: 'Note' },
  article: { zh: '稿件', en: 'Article' },
  open: { zh: '打开稿件', en: 'Open the article' },
  refused: { zh: '未被允许', en: 'refused' },
  done: { zh: '已完成', en: 'done' },
} satisfies Record<string, Words>

/** Every deed of the ledger. */
export const DEED_WORDS = {
  ...ACTION_WORDS,
  'keep-citation': { zh: '保留引用的数', en: 'Keep a figure as cited' },
  'set-up': { zh: '建立第一位管理员', en: 'Set up the first admin' },
  'change-settings': { zh: '修改设置', en: 'Change settings' },
  'change-column': { zh: '修改栏目', en: 'Change a column' },
  'change-indicator': { zh: '修改指标', en: 'Change an indicator' },
  'add-notice': { zh: '添加声明', en: 'Add a notice' },
  'change-person': { zh: '修改人员', en: 'Change a person' },
} satisfies Record<Deed, Words>
