// One line of the preview: what it is taken for, and its words.
import type { PreviewRow } from '@/desk/importing/contract'
import type { Part } from '@/domain/importing/outline'
import type { Language } from '@/domain/manuscript'
import { figuresMarked } from '../figures/figures-marked'
import { say } from '../ui/messages'
import { IMPORT, PART_NAMES } from './messages'

type Props = { line: PreviewRow; busy: boolean; change: (row: number, part: Part) => void; language: Language }

const Words = ({ line: { part, lines, table, figures } }: { line: PreviewRow }) => {
  const left = [...figures]
  const marked = (text: string) => figuresMarked(text, left)
  if (part === 'heading' || part === 'subheading' || part === 'title') {
    const Tag = part === 'subheading' ? 'h4' : 'h3'
    return <Tag>{marked(lines.join(' '))}</Tag>
  }
  return (
    <>
      {table.length > 0 && (
        <div className="desk-lines__table">
          <table>
            <tbody>
              {table.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, index) => (
                    <td key={index}>{marked(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lines.map((text, index) => (
        <p key={index}>{marked(text)}</p>
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
        <Words line={line} />
        {why && <p className="desk-quiet">{why}</p>}
      </div>
    </li>
  )
}
