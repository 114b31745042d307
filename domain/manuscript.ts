// The manuscript: everything a reader would see of an article, as one plain value. Its canonical JSON (RFC 8785)
// is what is fingerprinted, approved, stored in an edition and rendered. Nothing else reaches a reader.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { METRIC_KINDS } from './figures/figure'
import { ROLES } from './figures/naming/name-parts'
import { blockSchema } from './text'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** An exact decimal, or a fraction that no decimal can hold: 1/3. */
export const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$|^\d+\/[1-9]\d*$/)

/** Whether the figure is a rise or a fall: 下降0.1% prints 0.1, and only the verb says that it fell. */
export const DIRECTIONS = ['up', 'down'] as const

/** A source that readers may open: http or https, nothing else. */
export const webAddress = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^\s\\]+$/i)

/**
 * Where an article states a figure. The title is plain words, and its figures are bound by looking for theirs; in every
 * other text a figure is a node.
 */
export const PLACES = ['title', 'summary', 'lead', 'section'] as const

/**
 * The published figure that a metric repeats: which metric of which edition, what it read there, and under which
 * address and title readers find it.
 */
const citationSchema = z.strictObject({
  article: z.string(),
  edition: z.number().int().min(1),
  metric: z.string(),
  slug: z.string(),
  title: z.string(),
  words: z.string(),
  value: decimalSchema,
})
export type Citation = z.infer<typeof citationSchema>

export const metricSchema = z.strictObject({
  id: z.string(),
  /** The printed name, made of the four parts below (figures/naming/printed.ts) when the text was approved. */
  label: z.string(),
  /** Of whom, where (统计范围): 全市, 规模以上工业. */
  subject: z.string().nullable(),
  /** What is counted or weighed: 社会消费品零售总额. */
  measure: z.string(),
  role: z.enum(ROLES),
  /** What a change is a change from, as printed: 同比, 比上月. */
  comparison: z.string().nullable(),
  /** The figure as the text prints it: "26.8万人次". */
  words: z.string(),
  value: decimalSchema,
  scale: z.string(),
  unit: z.string(),
  qualifier: z.string(),
  kind: z.enum(METRIC_KINDS),
  direction: z.enum(DIRECTIONS).nullable(),
  period: z.string().nullable(),
  /** The period was taken from the words before (heading, title), and nobody confirmed it. */
  periodInherited: z.boolean(),
  /** First and last day of the period. */
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  asOf: day.nullable(),
  source: z.string().nullable(),
  /** Where in the source: page, table. */
  sourcePlace: z.string().nullable(),
  sourceLink: webAddress.nullable(),
  /** The department that answers for the figure. */
  department: z.string().nullable(),
  /** The slug of the indicator it is a value of; slugs of indicators never change. */
  indicator: z.string().nullable(),
  note: z.string().nullable(),
  place: z.enum(PLACES),
  section: z.string().nullable(),
  /** Absent where nothing is cited, so that manuscripts older than citations keep their fingerprints. */
  cites: citationSchema.optional(),
})
export type ManuscriptMetric = z.infer<typeof metricSchema>

/** A legal text, pinned word for word: a notice changed later, or behind our back, changes no published page. */
const noticeSchema = z.strictObject({
  key: z.string(),
  version: z.number().int().min(1),
  title: z.string(),
  text: z.string(),
})
export type PinnedNotice = z.infer<typeof noticeSchema>

const mediaSchema = z.strictObject({
  /** SHA-256 of the file, hexadecimal: images point to it. */
  digest: z.string(),
  mime: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  alt: z.string(),
})

/** A file that goes with the release, as it came: readers see its title, kind and size. */
const attachmentSchema = z.strictObject({
  /** SHA-256 of the file, hexadecimal. */
  digest: z.string(),
  mime: z.string(),
  bytes: z.number().int(),
  title: z.string(),
})
export type Attachment = z.infer<typeof attachmentSchema>

/**
 * A warning that an editor lets stand, in the words people read, and why: part of what is approved, never shown to
 * readers.
 */
export const waiverSchema = z.strictObject({ code: z.string(), words: z.string(), reason: z.string() })

export const manuscriptSchema = z.strictObject({
  format: z.literal(2),
  article: z.string(),
  language: z.enum(LANGUAGES),
  slug: z.string(),
  column: z.string(),
  /** The column's name, the issuer's and the site's as they were approved: a later renaming changes no edition. */
  columnName: z.string(),
  issuer: z.string(),
  siteName: z.string(),
  /** The number the issuing body gave the document (发文字号): 青政发〔2026〕12号. */
  documentNumber: z.string().nullable(),
  title: z.string(),
  summary: z.array(blockSchema),
  /** What stands before the first heading. */
  lead: z.array(blockSchema),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      heading: z.string(),
      level: z.union([z.literal(1), z.literal(2)]),
      body: z.array(blockSchema),
    }),
  ),
  metrics: z.array(metricSchema),
  media: z.array(mediaSchema),
  /** The date the text itself bears (成文日期), not that of its publication. */
  date: day.nullable(),
  source: z.string(),
  editor: z.string(),
  /** Absent where there are none, so that manuscripts older than keywords keep their fingerprints. */
  keywords: z.array(z.string()).min(1).optional(),
  /** Absent where there are none, likewise. */
  attachments: z.array(attachmentSchema).min(1).optional(),
  notices: z.strictObject({ copyright: noticeSchema, disclaimer: noticeSchema }),
  /** What this edition changes, in public words; null for the first edition only. */
  changeNote: z.string().nullable(),
  waivers: z.array(waiverSchema),
})
export type Manuscript = z.infer<typeof manuscriptSchema>

/** The manuscript of a stored edition, exactly as it was approved. @throws ZodError where it is none */
export const manuscriptOf = ({ manuscript }: { manuscript: string }): Manuscript =>
  manuscriptSchema.parse(JSON.parse(manuscript))

/** The digests of all files that an edition hands out: its pictures and its attachments. */
export const filesOf = ({ media, attachments = [] }: Manuscript): string[] =>
  [...media, ...attachments].map(({ digest }) => digest)

/** The canonical JSON of a manuscript (RFC 8785): one value, one text, whatever order its keys came in. */
export const canonical = (value: unknown): string => {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('This value has no canonical JSON.')
  return json
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The fingerprint of a manuscript: SHA-256 of its canonical JSON, 64 hexadecimal digits. */
export const fingerprint = (manuscript: Manuscript): string => sha256(canonical(manuscript))

/** A fingerprint as people compare it: its first twelve digits in groups of four. */
export const shortFingerprint = (full: string): string => full.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ')
