// One line of the preview: what it is taken for, and its words.
import type { PreviewRow } from '@/desk/importing/contract'
import type { Part } from '@/domain/importing/outline'
import type { Language } from '@/domain/manuscript'
import { figuresMarked } from '../figures/figures-marked'
import { say } from '../ui/messages'
import { IMPORT, PART_NAMES } from './messages'

type Props = { line: PreviewRow; busy: boolean; change: (row: number, part: Part) => void; language: Language }

const Words = ({
  line: { part, above, lines, table, notes, figures },
  language,
}: {
  line: PreviewRow
  language: Language
}) => {
  const left = [...figures]
  const marked = (text: string) => figuresMarked(text, left)
  if (part === 'heading' || part === 'subheading' || part === 'title') {
    const Tag = part === 'subheading' ? 'h4' : 'h3'
    return <Tag>{marked(lines.join(' '))}</Tag>
  }
  return (
    <>
      {above.map((text, index) => (
        <p key={index} className="desk-lines__above">
          {text}
        </p>
      ))}
      {table.length > 0 && (
        <div className="desk-lines__table">
          <table>
            <tbody>
              {table.map((row, at) => (
                <tr key={at}>
                  {row.map(({ words, header, colSpan, rowSpan }, index) => {
                    const Cell = header ? 'th' : 'td'
                    return (
                      <Cell key={index} colSpan={colSpan} rowSpan={rowSpan}>
                        {marked(words)}
                      </Cell>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lines.map((text, index) => (
        <p key={index}>{marked(text)}</p>
      ))}
      {notes.map((text, index) => (
        <p key={index} className="desk-quiet">
          {say(IMPORT.note, language, { words: text })}
        </p>
      ))}
    </>
  )
}

export const PreviewLine = ({ line, busy, change, language }: Props) => {
  const { row, part, parts, lines, why } = line
  return (
    <li className={`desk-line desk-line--${part}`}>
      <select
        aria-label={say(IMPORT.partOf, language, { words: lines.join(' ').slice(0, 20) })}
        value={part}
        disabled={busy}
        onChange={({ target }) => change(row, target.value as Part)}
      >
        {parts.map((one) => (
          <option key={one} value={one}>
            {PART_NAMES[one][language]}
          </option>
        ))}
      </select>
      <div>
        <Words line={line} language={language} />
        {why && <p className="desk-quiet">{why}</p>}
      </div>
    </li>
  )
}
