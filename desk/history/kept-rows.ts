// What a snapshot keeps of an article's rows: everything that somebody wrote or chose, as one text. Left out is what
// the desk counts and tells by itself, and what an import set aside, which no save changes.
import { promisify } from 'node:util'
import { deflateRaw, deflateRawSync, inflateRaw, inflateRawSync } from 'node:zlib'
import { sha256 } from '@/domain/manuscript'
import type { Article, Metric, Section } from '@/payload-types'
import type { ArticleRows } from '../manuscript/article-rows'

const COUNTED = ['article', 'lockVersion', 'updatedAt']
const LEFT_OUT = {
  article: [
    'id',
    'stage',
    'publicState',
    'sentBack',
    'turnedAt',
    'writers',
    'edition',
    'revision',
    'deletedAt',
    'createdAt',
    'setAside',
    ...COUNTED,
  ],
  section: ['createdAt', ...COUNTED],
  // When it was made says where it is listed.
  metric: COUNTED,
} as const

export type Fields = Record<string, unknown>

const says = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** The fields that say something, by name: the same rows are the same text. */
const fieldsOf = (row: object, leftOut: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => !leftOut.includes(name) && says(value))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  )

export const articleFields = (article: Article): Fields =>
  fieldsOf({ ...article, waivers: article.waivers?.map(({ issue, reason }) => ({ issue, reason })) }, LEFT_OUT.article)

export const sectionFields = (section: Section): Fields => fieldsOf(section, LEFT_OUT.section)
export const metricFields = (metric: Metric): Fields => fieldsOf(metric, LEFT_OUT.metric)

/** These rows as a text. */
export const keptText = ({ article, sections, metrics }: ArticleRows): string =>
  JSON.stringify({
    article: articleFields(article),
    sections: sections.map(sectionFields),
    metrics: metrics.map(metricFields),
  })

/** The rows that a text keeps; `counted`: what the desk counts of their article. */
export const keptRows = (text: string, counted: Pick<Article, 'id' | 'revision' | 'edition'>): ArticleRows => {
  const article = String(counted.id)
  const kept = JSON.parse(text) as { article: Fields; sections: Fields[]; metrics: Fields[] }
  return {
    article: { ...kept.article, ...counted } as unknown as Article,
    sections: kept.sections.map((section) => ({ ...section, article }) as unknown as Section),
    metrics: kept.metrics.map((metric) => ({ ...metric, article }) as unknown as Metric),
  }
}

export const digestOf = (text: string): string => sha256(text)

const [deflate, inflate] = [promisify(deflateRaw), promisify(inflateRaw)]

export const packed = async (text: string): Promise<string> => (await deflate(text)).toString('base64')
/** @throws where this is nothing packed */
export const unpacked = async (kept: string): Promise<string> =>
  (await inflate(Buffer.from(kept, 'base64'))).toString('utf8')

/** The same at once, where nobody else waits. */
export const packedNow = (text: string): string => deflateRawSync(text).toString('base64')
export const unpackedNow = (kept: string): string => inflateRawSync(Buffer.from(kept, 'base64')).toString('utf8')
