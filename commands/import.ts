// npm run import -- FILE [--as EMAIL]: a document becomes a draft article, as one of the editors.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { rows } from '@/database/rows'
import { importDraft } from '@/desk/importing/import'
import { SET_ASIDE_MESSAGES } from '@/domain/importing/draft'
import { readDocument } from '@/domain/importing/read-document'
import { MAX_BYTES, Unreadable } from '@/domain/importing/unreadable'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { noticeOfWriting } from './schema-notice'

const USAGE = 'Usage: npm run import -- FILE [--as EMAIL]'

const asked = (): { file: string; as: string | undefined } | string => {
  try {
    const {
      values,
      positionals: [file, ...more],
    } = parseArgs({ allowPositionals: true, options: { as: { type: 'string' } } })
    return file && more.length === 0 ? { file, as: values.as } : USAGE
  } catch {
    return USAGE
  }
}

/** The editor it is written by, or a sentence that says why there is none. */
const editorOf = async (payload: Payload, email: string | undefined): Promise<User | string> => {
  const editors = await rows(
    payload,
    'users',
    { and: [{ active: { not_equals: false } }, { roles: { in: ['editor'] } }] },
    { sort: 'email' },
  )
  const known = editors.map((one) => one.email).join(', ')
  const found = email
    ? editors.find((one) => one.email === email.toLowerCase())
    : editors.length === 1
      ? editors[0]
      : undefined
  if (found) return found
  if (editors.length === 0) return 'There is no active editor yet; an admin adds one under “People”.'
  return email
    ? `No active editor has the address ${email}. Editors: ${known}`
    : `Say who imports it: --as EMAIL. Editors: ${known}`
}

const bytesOf = async (file: string): Promise<Uint8Array> => {
  if ((await stat(file)).size > MAX_BYTES) throw new Unreadable('too-large')
  return readFile(file)
}

const imported = async (): Promise<string[] | string> => {
  const given = asked()
  if (typeof given === 'string') return given
  const draft = await readDocument({ bytes: await bytesOf(given.file), name: basename(given.file) })
  const notice = await noticeOfWriting()
  if (notice && 'stop' in notice) return notice.stop
  if (notice) console.log(notice.say)
  const payload = await getPayload({ config })
  const user = await editorOf(payload, given.as)
  if (typeof user === 'string') return user
  const { id, sections, metrics, setAside } = await importDraft(payload, { user, language: 'zh' }, draft)
  return [
    `Article ${id}: ${sections} sections, ${metrics} metrics, as ${user.name}.`,
    `${env.origin}/admin/collections/articles/${id}`,
    ...(setAside.length > 0
      ? [
          `Set aside (${setAside.length}), kept with the article:`,
          ...setAside.map(({ text, reason }) => `  ${SET_ASIDE_MESSAGES[reason].en} ${text}`),
        ]
      : []),
  ]
}

const sentence = (error: unknown): string => {
  if (error instanceof Unreadable) return error.message.en
  if (error instanceof Error && 'syscall' in error) return 'The file cannot be opened.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const result = await imported().catch(sentence)
if (typeof result === 'string') {
  console.error(result)
  process.exit(1)
}
console.log(result.join('\n'))
process.exit(0)
