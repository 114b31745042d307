'use client'
// The strip under the bar: what stands beside the text of a release, prefilled, changed in place.
import { useState } from 'react'
import type { Sheet, SheetFields } from '@/desk/sheet/contract'
import type { Words } from '../ui/messages'
import { useWrite } from './write-context'

export type Choice = { value: string; words: string }
export type Choices = { columns: Choice[]; copyright: Choice[]; disclaimer: Choice[] }

export const STRIP = {
  label: { zh: '发布信息', en: 'About this release' },
  column: { zh: '栏目', en: 'Column' },
  source: { zh: '来源', en: 'Source' },
  editor: { zh: '编辑', en: 'Editor' },
  date: { zh: '日期', en: 'Date' },
  language: { zh: '语言', en: 'Language' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  keywords: { zh: '关键词', en: 'Keywords' },
  attachments: { zh: '附件', en: 'Attachments' },
  keywordsHint: { zh: '用逗号隔开', en: 'Set apart by commas' },
  slug: { zh: '网址名', en: 'Address' },
  slugHint: { zh: '留空则由标题生成', en: 'Made of the title when empty' },
  copyright: { zh: '版权声明', en: 'Copyright notice' },
  disclaimer: { zh: '免责声明', en: 'Disclaimer' },
  standard: { zh: '默认', en: 'Default' },
  none: { zh: '请选择', en: 'Choose' },
  more: { zh: '更多', en: 'More' },
  changeNote: { zh: '更正说明（公开）', en: 'Change note (public)' },
  changeHint: {
    zh: '自第2版起必填：读者会看到这一版改了什么。',
    en: 'Needed from edition 2 on: readers see what this edition changes.',
  },
} satisfies Record<string, Words>

type Props = {
  fields: SheetFields
  enter: (change: Partial<SheetFields>) => void
  choices: Choices
  /** An edition was published before. */
  corrects: boolean
}

export const Strip = ({ fields, enter, choices, corrects }: Props) => {
  const { language, mayWrite } = useWrite()
  /** Where the fields would push the text off a phone, they are one line until it is pressed. */
  const [shown, setShown] = useState(false)
  const text = (name: 'source' | 'editor' | 'documentNumber' | 'keywords' | 'slug', most: number, hint?: string) => (
    <label>
      <span>{STRIP[name][language]}</span>
      <input
        name={name}
        value={fields[name] ?? ''}
        maxLength={most}
        placeholder={hint}
        disabled={!mayWrite}
        onChange={({ target }) => enter({ [name]: target.value || null })}
      />
    </label>
  )
  const choice = (name: 'column' | 'copyright' | 'disclaimer', of: Choice[], empty: string) => (
    <label>
      <span>{STRIP[name][language]}</span>
      <select
        name={name}
        value={fields[name] ?? ''}
        disabled={!mayWrite}
        onChange={({ target }) => enter({ [name]: target.value || null })}
      >
        <option value="">{empty}</option>
        {of.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  const columnName = choices.columns.find(({ value }) => value === fields.column)?.words
  return (
    <section className="write__strip" aria-label={STRIP.label[language]} data-shown={shown || undefined}>
      <button type="button" className="write__facts" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {STRIP.label[language]}
        <span>{[columnName, fields.source, fields.editor, fields.date].filter(Boolean).join(' · ')}</span>
      </button>
      {choice('column', choices.columns, STRIP.none[language])}
      {text('source', 200)}
      {text('editor', 100)}
      <label>
        <span>{STRIP.date[language]}</span>
        <input
          type="date"
          value={fields.date ?? ''}
          disabled={!mayWrite}
          onChange={({ target }) => enter({ date: target.value || null })}
        />
      </label>
      <details>
        <summary>{STRIP.more[language]}</summary>
        <div>
          <label>
            <span>{STRIP.language[language]}</span>
            <select
              value={fields.language}
              disabled={!mayWrite}
              onChange={({ target }) => enter({ language: target.value as Sheet['fields']['language'] })}
            >
              <option value="zh">中文</option>
              <option value="en">English</option>
            </select>
          </label>
          {text('documentNumber', 100)}
          {text('keywords', 300, STRIP.keywordsHint[language])}
          {text('slug', 120, STRIP.slugHint[language])}
          {choice('copyright', choices.copyright, STRIP.standard[language])}
          {choice('disclaimer', choices.disclaimer, STRIP.standard[language])}
        </div>
      </details>
      {corrects && (
        <label className="write__change-note">
          <span>{STRIP.changeNote[language]}</span>
          <textarea
            name="changeNote"
            value={fields.changeNote ?? ''}
            maxLength={1000}
            rows={1}
            placeholder={STRIP.changeHint[language]}
            disabled={!mayWrite}
            onChange={({ target }) => enter({ changeNote: target.value || null })}
          />
        </label>
      )}
    </section>
  )
}
