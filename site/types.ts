// What a reader page may show. Everything here was published, or is the office's own words around it.
import type { Finding } from '@/domain/citation'
import type { ColumnType } from '@/domain/column-types'
import type { FigureChange } from '@/domain/figure-changes'
import type { MetricKind } from '@/domain/figures/figure'
import type { Language, Manuscript, ManuscriptMetric, PinnedNotice } from '@/domain/manuscript'
import type { Value } from '@/domain/observations'
import type { RemovalReason } from '@/domain/workflow'

export type ColumnLink = { slug: string; name: string }
export type ColumnHead = ColumnLink & { description: string | null; keywords: string | null; type: ColumnType | null }

/** Who runs the site, and how to reach them; null for what the office has not said. */
export type OfficeFacts = {
  /** 政府网站标识码, of ten signs. */
  idCode: string | null
  organizer: string
  undertaker: string | null
  phone: string | null
  email: string | null
  address: string | null
  icp: string | null
  policeRecord: string | null
  /** Where mistakes are reported: an address elsewhere, or that of the contact page. */
  correctionsHref: string
}

/** The office's own words around every page. */
export type SiteContext = {
  siteName: string
  issuer: string
  /** An optional line in the masthead, for example a stock code. */
  mastheadLine: string | null
  /** IANA name; every date on a page is written in it. */
  timeZone: string
  /** The language of pages that belong to no release. */
  language: Language
  /** Public address without a trailing slash: https://news.example.gov */
  origin: string
  columns: ColumnLink[]
  /** Names that a headline keeps whole: the office's own, and those it wants written exactly so. */
  names: string[]
  office: OfficeFacts
  /** `large`: as the reader has asked for it (适老化). */
  view: 'standard' | 'large'
  /** Whether there is any indicator that was confirmed. */
  indicators: boolean
}

export type Headline = {
  slug: string
  title: string
  summary: string
  language: Language
  column: ColumnLink
  edition: number
  /** ISO 8601 instants. */
  firstPublishedAt: string
  publishedAt: string
}

export type { FigureChange }

/** One entry of a release's public history, newest first. The first edition has no change note. */
export type EditionNote = { number: number; publishedAt: string; changeNote: string | null; figures: FigureChange[] }

export type ReleaseView = {
  manuscript: Manuscript
  slug: string
  column: ColumnHead
  edition: number
  /** The edition that is live now; another number than `edition` means that this one is superseded. */
  liveEdition: number
  firstPublishedAt: string
  publishedAt: string
  fingerprint: string
  history: EditionNote[]
  /** The number of each figure, by metric: the same in every edition (domain/figure-numbers.ts). */
  numbers: Record<string, number>
  /** What has become of the figures it cites, by metric; those that are as they were are left out. */
  cited: Record<string, Finding>
  /** Of the same column, published before it. */
  further: Headline[]
}

/** What staff see before publication: like a release, but it may have no date yet. */
export type PreviewView = Omit<ReleaseView, 'firstPublishedAt' | 'publishedAt'> & {
  firstPublishedAt: string | null
  publishedAt: string | null
}

/** What a figure read from an edition on. */
export type FigureReading = {
  edition: number
  publishedAt: string
  changeNote: string | null
  stated: ManuscriptMetric
}

/** One figure of a release: the edition is the last that states it, another than the live one where it was dropped. */
export type FigureView = Omit<ReleaseView, 'fingerprint' | 'history' | 'further'> & {
  metric: string
  /** Newest first; there is at least one. */
  readings: FigureReading[]
}

/** A withdrawn release keeps its address and says why; its text is gone. */
export type WithdrawnView = {
  slug: string
  title: string
  language: Language
  explanation: string
  withdrawnAt: string
  /** The live release that replaces it, if one does. */
  replacedBy: ReleaseLink | null
}
/** `edition`: the one that corrected it; null where it was withdrawn. `note`: what was said of it in public. */
export type CorrectionLine = ReleaseLink & {
  at: string
  edition: number | null
  note: string
  replacedBy: ReleaseLink | null
}
export type CorrectionsView = { lines: CorrectionLine[]; page: number; pages: number }
export type ReleaseLink = { slug: string; title: string; language: Language }

export type RemovedView = { slug: string; language: Language; reason: RemovalReason; removedAt: string }

/**
 * What an address holds. `moved` is a former slug of the release that now lives at `slug`. `depends` names every
 * article of which it shows anything.
 */
export type FoundOf<Shown> = { depends: readonly string[] } & (
  | ({ state: 'live' } & Shown)
  | { state: 'withdrawn'; withdrawn: WithdrawnView }
  | { state: 'removed'; removed: RemovedView }
  | { state: 'moved'; slug: string }
)
export type Found = FoundOf<{ release: ReleaseView }>
export type FoundFigure = FoundOf<{ figure: FigureView }>

/** The pages that an office writes of itself. */
export type OfficeText = 'about' | 'contact' | 'accessibility'

/** Everything there is to find, for whoever looks for a way. */
export type SiteMapView = { columns: ColumnHead[]; notices: { key: string; title: string }[] }

export type HomeView = { releases: Headline[]; page: number; pages: number }
export type ColumnView = HomeView & { column: ColumnHead }
export type NoticeView = { notice: PinnedNotice; latest: number; versions: number[] }

/** The office's own words about what is measured again and again. */
export type IndicatorHead = {
  slug: string
  name: string
  nameEn: string | null
  definition: string | null
  unit: string | null
  kind: MetricKind | null
}
/** One published value, and the live release that states it. */
export type IndicatorValue = Value & { release: { slug: string; title: string; language: Language } }
/** `isDrawn`: its newest values make a line, so it has a chart. */
export type IndicatorLine = { indicator: IndicatorHead; latest: IndicatorValue; isDrawn: boolean }
/** Values of the newest period first; there is at least one. */
export type IndicatorView = { indicator: IndicatorHead; values: IndicatorValue[] }
