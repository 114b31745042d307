// Where an answer lies in the mirror: under the status it is answered with, so that a web server can say the true one
// (docs/nginx.conf). What only the single answer knows, and an address does not tell, stands in the name of its file:
// the language of a page, the name under which data is saved, the address something moved to.
import { DOCUMENT_ENDINGS, isDocumentMime } from '@/domain/attachments'
import { headerOf, type Rendered } from '@/front/answer'
import { LISTS } from '@/front/touched'
import { kindOf } from './headers'

/** `file` holds the bytes. `link` is a symbolic link to it, or to the folder `target`, which is made for it. */
export type Place = { file?: string | undefined; link?: string | undefined; target?: string | undefined }

const LONGEST_NAME = 200
const LIST = /^\/(?:columns\/[^/]+|corrections)?$/
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

const documentEnding = (mime: string): string => (isDocumentMime(mime) ? DOCUMENT_ENDINGS[mime] : 'bin')

/** The path of an address as names of the disk, which are never a way out of the folder. */
const namesOf = (address: string): string => {
  const names = address.replace(/\?.*$/, '').split('/').slice(1).map(decodeURIComponent)
  if (names.some((name) => /^\.|[/\\\0]/.test(name) || Buffer.byteLength(name) > LONGEST_NAME))
    throw new Error(`${address} cannot be the name of a file.`)
  return names.join('/')
}

const matched = (text: string | undefined, pattern: RegExp, what: string): string => {
  const found = pattern.exec(text ?? '')?.[1]
  if (found === undefined) throw new Error(`An answer without ${what} has no place in the mirror.`)
  return found
}

const pageOf = (address: string, status: number, language: string): string => {
  const [path = '', query = ''] = address.split('?')
  if (status === 200 && LIST.test(path)) {
    const page = new URLSearchParams(query).get('page') ?? '1'
    return `lists/${namesOf(path) || 'home'}/${page}.${language}.html`
  }
  return `${status}/${namesOf(path)}.${language}.html`
}

export const placeOf = (address: string, answer: Pick<Rendered, 'status' | 'headers'>): Place => {
  const { status } = answer
  const header = (name: string) => headerOf(answer, name)
  const language = () => matched(header('content-language'), /^([A-Za-z-]+)$/, 'a language')
  const kind = kindOf(answer)
  switch (kind) {
    case 'page':
      return { file: pageOf(address, status, language()) }
    case 'csv':
    case 'json':
    case 'svg':
    case 'png': {
      const name = matched(header('content-disposition'), /filename="([\w.-]+)\.\w+"$/, 'a name to save it under')
      const asked = namesOf(address)
      const file = `data/${asked.replace(/[^/]+$/, '')}${name}.${language()}.${kind}`
      return { file, link: `${status}/${asked}` }
    }
    case 'picture':
      return { file: `${status}/${namesOf(address)}.${ENDINGS[header('content-type') ?? ''] ?? 'bin'}` }
    case 'document':
      return { file: `${status}/${namesOf(address)}.${documentEnding(header('content-type') ?? '')}` }
    case 'atom':
    case 'xml':
      return { file: `${status}/${namesOf(address)}.${language()}.xml` }
    case 'icon':
      return { file: `${status}/${namesOf(address)}` }
    case 'text':
      return { file: `${status}/${namesOf(address)}.txt` }
    case 'moved': {
      const to = matched(header('location'), /^(\/[^/\\].*)$/, 'an address of this site to move to')
      return { link: `301/${namesOf(address)}.link`, target: `to/${namesOf(to)}` }
    }
  }
}

/** What every address says that leads nowhere: one answer for all of them is kept (addresses.ts). */
export const leadsNowhere = ({ status, depends }: Pick<Rendered, 'status' | 'depends'>): boolean =>
  status === 404 && depends.includes(LISTS)

const NAMED = /\/releases\/([\w-]+)/g
/** The releases that a text leads to: a list names those of which it shows the title. */
export const slugsIn = ({ headers, body }: Pick<Rendered, 'headers' | 'body'>): string[] =>
  /^(?:text|application)\//.test(headerOf({ headers }, 'content-type') ?? '')
    ? [...new Set([...Buffer.from(body).toString('utf8').matchAll(NAMED)].map((match) => match[1]!))]
    : []
