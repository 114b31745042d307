// Every kind of tampering that `verify` must find, and the words in which it must say so.
type Value = string | number | boolean | null
export type Kind =
  | 'ledger'
  | 'observations'
  | 'indicators'
  | 'editions'
  | 'releases'
  | 'slugs'
  | 'notices'
  | 'columns'
  | 'users'
  | 'articles'
  | 'contributions'
  | 'snapshots'
  | 'sections'
  | 'metrics'
  | 'tasks'
  | 'media'

/** One character or one digit, the smallest change there is. */
const flipped = (value: unknown): Value => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const text = String(value)
  const at = Math.floor(text.length / 2)
  return text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1)
}

type Which = (one: Record<string, unknown>) => boolean
const ANY: Which = () => true
const withdrawn: Which = ({ state }) => state === 'withdrawn'
const withArticle: Which = ({ article }) => Boolean(article)
const is =
  (values: Record<string, unknown>): Which =>
  (one) =>
    Object.entries(values).every(([key, value]) => one[key] === value)

export type Change = {
  place: string
  kind: Kind
  field: string
  becomes: (value: unknown) => Value
  which: Which
  says: RegExp
}
const change = (
  place: `${Kind}.${string}`,
  says: RegExp,
  becomes: (value: unknown) => Value = flipped,
  which: Which = ANY,
): Change => {
  const [kind, field] = place.split('.') as [Kind, string]
  return { place, kind, field, becomes, which, says }
}

/** One column of one row changed behind the application's back. */
export const CHANGES: Change[] = [
  change('ledger.body', /^ledger \d+: does not have the hash of its own text$/),
  change('ledger.hash', /^ledger \d+: does not (have the hash of its own text|follow the entry before it)$/),
  change('ledger.prevHash', /^ledger \d+: does not follow the entry before it$/),
  change('ledger.seq', /^ledger \d+: is not the next number/, () => 9_000),
  change('ledger.at', /^ledger \d+: its time is not that of its text$/),
  change('ledger.actor', /^ledger \d+: its person is not that of its text$/),
  change('ledger.action', /^ledger \d+: its action is not that of its text$/, () => 'recall'),
  change('ledger.outcome', /^ledger \d+: its outcome is not that of its text$/, () => 'refused'),
  change('ledger.article', /^ledger \d+: its article is not that of its text$/, flipped, withArticle),
  change('editions.manuscript', /^edition .*: its text does not have its fingerprint$/),
  change('editions.fingerprint', /^edition .*: the ledger has another fingerprint of it$/),
  change('editions.digest', /^edition .*: its digest is not that of the whole edition$/),
  change('editions.approvals', /^edition .*: its (approvals cannot be read|digest is not that of the whole edition)$/),
  change(
    'editions.publishedBy',
    /^edition .*: its (publisher cannot be read|digest is not that of the whole edition)$/,
  ),
  change(
    'editions.publishedAt',
    /^edition .*: its digest is not that of the whole edition$/,
    () => '2020-01-01T00:00:00.000Z',
  ),
  change('editions.title', /^edition .*: its title is not that of its text$/),
  change('editions.article', /^edition .*: its text is of another article$/),
  change('editions.number', /^edition .*: the ledger knows no publication of it$/, () => 7),
  change(
    'releases.state',
    /^release .*: it is "removed", but its ledger entries say "live"$/,
    () => 'removed',
    is({ state: 'live' }),
  ),
  change(
    'releases.state',
    /^release .*: it is "live", but its ledger entries say "withdrawn"$/,
    () => 'live',
    withdrawn,
  ),
  change('releases.edition', /^release .*: it shows edition \d+, but its ledger entries say \d+$/),
  change('releases.slug', /^release .*: its title, slug, column or language is not that of its edition$/),
  change('releases.title', /^release .*: its title, slug, column or language is not that of its edition$/),
  change('releases.column', /^release .*: its title, slug, column or language is not that of its edition$/),
  change(
    'releases.language',
    /^release .*: its title, slug, column or language is not that of its edition$/,
    () => 'en',
  ),
  change('releases.explanation', /^release .*: its explanation is not the one in the ledger$/, flipped, withdrawn),
  change('releases.replacement', /^release .*: its replacement is not the one in the ledger$/, () => 'another'),
  change(
    'releases.correctedAt',
    /^release .*: its day of correction is not that of its edition or withdrawal$/,
    () => '2020-01-01T00:00:00.000Z',
  ),
  change('releases.article', /^ledger \d+: article .* was published, but has no release$/),
  change(
    'releases.firstPublishedAt',
    /^release .*: its first publication is not that of its first edition$/,
    () => '2020-01-01T00:00:00.000Z',
  ),
  change('observations.value', /^edition .*: its published figures are not those of its text$/),
  change('observations.words', /^edition .*: its published figures are not those of its text$/),
  change('observations.indicator', /^edition .*: its published figures are not those of its text$/, () => 'another'),
  change('observations.edition', /^edition .*: its published figures are not those of its text$/, () => 9),
  change('observations.position', /^edition .*: its published figures are not those of its text$/, () => 99),
  change('indicators.definition', /^indicator .*: is not as the ledger tells it$/),
  change('slugs.slug', /^edition .*: its slug ".*" is not reserved for its article$/),
  change('slugs.article', /^release .*: its slug ".*" is not reserved for its article$/),
  change('notices.text', /^notice .*: is not as the ledger tells it$/),
  change('columns.name', /^column .*: is not as the ledger tells it$/),
  change('users.name', /^person .*: is not as the ledger tells it$/),
  change('users.email', /^person .*: is not as the ledger tells it$/),
  change('users.active', /^person .*: is not as the ledger tells it$/, () => false),
  // Who wrote decides who may approve.
  change('contributions.personId', /^article .*: its contributions are not those that stood behind ledger \d+$/),
  change('contributions.person', /^article .*: its contributions are not those that stood behind ledger \d+$/),
  change(
    'contributions.act',
    /^article .*: its contributions are not those that stood behind ledger \d+$/,
    () => 'reorder',
  ),
  change(
    'contributions.what',
    /^article .*: its contributions are not those that stood behind ledger \d+$/,
    () => 'media',
  ),
  change(
    'contributions.at',
    /^article .*: its contributions are not those that stood behind ledger \d+$/,
    () => '2020-01-01T00:00:00.000Z',
  ),
  change('contributions.document', /^article .*: its contributions are not those that stood behind ledger \d+$/),
  change('contributions.article', /^article .*: something is told of it, but it is not stored$/),
  change(
    'contributions.revision',
    /^article .*: no contribution and no act made revision 1$/,
    () => 2,
    is({ revision: 1 }),
  ),
  // What a save left behind is what history shows and restores.
  change('snapshots.packed', /^article .*: its snapshot of revision \d+ does not have its digest$/),
  change('snapshots.digest', /^article .*: its snapshot of revision \d+ does not have its digest$/),
  change('snapshots.before', /^article .*: its snapshot of revision \d+ does not follow the one before it$/, () => 'x'),
  change('snapshots.article', /^article .*: its snapshot of revision \d+ does not follow the one before it$/),
  change('sections.heading', /^article .*: it is stored otherwise than its last save left it$/),
  change('metrics.source', /^article .*: it is stored otherwise than its last save left it$/, () => '另一来源'),
  // Where the preparation stands decides who may write.
  change(
    'articles.stage',
    /^article .*: its stage is "draft", but its ledger entries say "settled"$/,
    () => 'draft',
    is({ stage: 'settled' }),
  ),
  change(
    'articles.stage',
    /^article .*: its stage is "approved", but its ledger entries say "review"$/,
    () => 'approved',
    is({ stage: 'review' }),
  ),
  change('articles.edition', /^article .*: it counts \d+ editions, but its ledger entries say \d+$/),
  change(
    'articles.deletedAt',
    /^article .*: it lies in the trash, but its ledger entries say "draft"$/,
    () => '2020-01-01T00:00:00.000Z',
    is({ stage: 'draft' }),
  ),
  change('articles.revision', /^article .*: its revision is \d+, but its contributions and acts reach \d+$/),
  change(
    'articles.title',
    /^article .*: its text is not the one that was submitted$/,
    flipped,
    is({ stage: 'review' }),
  ),
  change(
    'tasks.reason',
    /^task .*: a figure stays as cited .*, but the ledger knows no such decision$/,
    flipped,
    is({ state: 'kept' }),
  ),
  change(
    'tasks.state',
    /^task .*: a figure stays as cited .*, but the ledger knows no such decision$/,
    () => 'kept',
    is({ state: 'open' }),
  ),
  change('tasks.article', /^task .*: is open, but its article .* is not stored$/, flipped, is({ state: 'open' })),
  change('media.digest', /^file .*: its name is not that of its digest$/),
  change('media.filesize', /^file .*: has \d+ bytes, but is listed with \d+$/),
]

export type Loss = { of: Kind; which: Which; says: RegExp }
/** One row that is gone. */
export const LOSSES: Loss[] = [
  { of: 'ledger', which: is({ seq: 5 }), says: /^ledger \d+: is not the next number/ },
  { of: 'editions', which: ANY, says: /^ledger \d+: published edition \d+ of article .*, which is not stored$/ },
  { of: 'observations', which: ANY, says: /^edition .*: its published figures are not those of its text$/ },
  { of: 'releases', which: ANY, says: /^ledger \d+: article .* was published, but has no release$/ },
  { of: 'slugs', which: ANY, says: /^release .*: its slug ".*" is not reserved for its article$/ },
  { of: 'notices', which: ANY, says: /^notice .*: is in the ledger, but not stored$/ },
  { of: 'indicators', which: ANY, says: /^indicator .*: is in the ledger, but not stored$/ },
  { of: 'contributions', which: ANY, says: /^article .*: \d+ contributions stood behind ledger \d+, \d+ are stored$/ },
  {
    of: 'contributions',
    which: is({ what: 'articles' }),
    says: /^article .*: no contribution and no act made revision \d+$/,
  },
  {
    of: 'snapshots',
    which: is({ before: null }),
    says: /^article .*: its snapshot of revision \d+ does not follow the one before it$/,
  },
  { of: 'metrics', which: ANY, says: /^article .*: its metric .* was written and not deleted, but is not stored$/ },
  { of: 'sections', which: ANY, says: /^article .*: its section .* was written and not deleted, but is not stored$/ },
  {
    of: 'articles',
    which: is({ stage: 'draft' }),
    says: /^article .*: something is told of it, but it is not stored$/,
  },
  { of: 'media', which: ANY, says: /^file .*: an edition shows it, but the library does not know it$/ },
]
