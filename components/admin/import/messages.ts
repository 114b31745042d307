// What the import says, in both languages.
import type { Words } from '@/components/admin/ui/messages'
import type { Part } from '@/domain/importing/outline'

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
    zh: 'Word（.docx）、OpenDocument（.odt）、网页（.html）、Markdown、表格（.csv）或纯文本，不超过 10 MB',
    en: 'Word (.docx), OpenDocument (.odt), HTML, Markdown, a table (.csv) or plain text, up to 10 MB',
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
  source: { zh: '来源', en: 'Source' },
  editor: { zh: '编辑', en: 'Editor' },
  reviewer: { zh: '审核', en: 'Reviewer' },
  date: { zh: '日期', en: 'Date' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  language: { zh: '语言', en: 'Language' },
  doubtful: {
    zh: '其中 {n} 处的名称、单位或时期要看一看（虚线）。',
    en: 'Of {n}, name, unit or period should be looked at (dashed).',
  },
  correct: {
    zh: '哪一行分错了，就在它左边改；还没有保存任何东西。',
    en: 'Where a line was taken for something else, change it at its left. Nothing has been stored yet.',
  },
  noTitle: {
    zh: '没有找到标题：请在标题那一行左边选“标题”，或建稿后填写。',
    en: 'No title was found: choose “Title” at the left of its line, or write one afterwards.',
  },
  note: { zh: '脚注：{words}', en: 'Note: {words}' },
  partOf: { zh: '“{words}”是', en: '“{words}” is' },
  aside: { zh: '搁置的内容', en: 'Set aside' },
  asideHint: {
    zh: '不会发布，但会随稿件保存，方便核对。',
    en: 'Never published, but kept with the article for checking.',
  },
  pictures: { zh: '图片', en: 'Pictures' },
  picturesFound: {
    zh: '{count} 张，存入媒体库；送审前请为每张写替代文字。',
    en: '{count}, to be stored in the library; each needs its text alternative before submission.',
  },
} satisfies Record<string, Words>

/** What a line of the preview can be made. */
export const PART_NAMES = {
  title: { zh: '标题', en: 'Title' },
  summary: { zh: '摘要', en: 'Summary' },
  heading: { zh: '一级标题', en: 'Heading' },
  subheading: { zh: '二级标题', en: 'Subheading' },
  text: { zh: '正文', en: 'Text' },
  join: { zh: '接上一段', en: 'Goes on' },
  source: { zh: '来源', en: 'Source' },
  editor: { zh: '编辑', en: 'Editor' },
  aside: { zh: '搁置', en: 'Set aside' },
} satisfies Record<Part, Words>
