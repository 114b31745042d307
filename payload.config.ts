import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import { accessLinks } from '@/collections/access-links'
import { articles } from '@/collections/articles'
import { columns } from '@/collections/columns'
import { confirmations } from '@/collections/confirmations'
import { documents } from '@/collections/documents'
import { indicators } from '@/collections/indicators'
import { keepsWhatIsTyped } from '@/collections/kept-field'
import { looks } from '@/collections/looks'
import { media } from '@/collections/media'
import { metrics } from '@/collections/metrics'
import { notices } from '@/collections/notices'
import { observations } from '@/collections/observations'
import { presences } from '@/collections/presences'
import { editions, imprints, releases, slugs } from '@/collections/published'
import { contributions, ledger, snapshots } from '@/collections/recorded'
import { identities, secondFactors } from '@/collections/second-factors'
import { sections } from '@/collections/sections'
import { settings } from '@/collections/settings'
import { devices, signIns, tries } from '@/collections/sign-ins'
import { tasks } from '@/collections/tasks'
import { textEditor } from '@/collections/text-editor'
import { users } from '@/collections/users'
import { PANEL_WORDS } from '@/components/admin/ui/panel-words'
import { database } from '@/database/adapter'
import { proveRollback } from '@/database/rollback-proof'
import { doDaily } from '@/desk/daily'
import { askedSoundly } from '@/desk/request/conditions'
import { errorAnswer } from '@/desk/request/error-answer'
import { LARGEST_BODY } from '@/desk/request/limits'
import { closedToStrangers } from '@/desk/request/strangers'
import { knownFirst } from '@/desk/request/traced'
import { cleanTexts } from '@/desk/saving/clean-texts'
import { globalMeasuredFirst, measuredFirst } from '@/desk/saving/within-limits'
import { resealFactors } from '@/desk/staff/reseal'
import { env } from '@/env'
import { makeLog } from '@/log.mjs'

/**
 * Payload's document locks can be taken in somebody else's name, and stop a save with an id. Stale saves are refused
 * instead.
 */
const unlocked = <T extends object>(one: T): T => ({ ...one, lockDocuments: false })

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.origin,
  csrf: env.origins,
  db: database(),
  editor: textEditor,
  collections: [
    articles,
    tasks,
    sections,
    metrics,
    media,
    documents,
    editions,
    releases,
    slugs,
    imprints,
    confirmations,
    observations,
    contributions,
    looks,
    snapshots,
    ledger,
    columns,
    indicators,
    notices,
    users,
    accessLinks,
    presences,
    tries,
    devices,
    signIns,
    secondFactors,
    identities,
  ]
    .map(unlocked)
    .map(keepsWhatIsTyped)
    .map(measuredFirst)
    .map(askedSoundly)
    .map(knownFirst),
  globals: [settings].map(unlocked).map(keepsWhatIsTyped).map(globalMeasuredFirst),
  plugins: [cleanTexts],
  hooks: { afterError: [errorAnswer] },
  onInit: async (payload) => {
    if (env.PAYLOAD_SECRET_BEFORE) payload.logger.info(`Second factors taken over: ${await resealFactors(payload)}`)
    if (env.NODE_ENV !== 'production') return
    await proveRollback(payload)
    doDaily(payload)
  },
  i18n: {
    supportedLanguages: { zh, en },
    fallbackLanguage: 'zh',
    translations: PANEL_WORDS,
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    meta: {
      titleSuffix: ' · 权威发布 Official Releases',
      description: '权威发布的编审后台。 The desk of an office that publishes official releases.',
      defaultOGImageType: 'off',
      robots: 'noindex',
    },
    importMap: { baseDir: '.', importMapFile: 'app/(payload)/admin/importMap.js' },
    components: {
      graphics: { Logo: '/components/admin/ui/brand#Logo', Icon: '/components/admin/ui/brand#Icon' },
      header: ['/components/admin/staff/access-notice#AccessNotice'],
      providers: ['/components/admin/session/session-keeper#SessionKeeper'],
      views: {
        dashboard: { Component: '/components/admin/queues/home#Home' },
        importRelease: {
          Component: '/components/admin/import/import-view#ImportView',
          path: '/import',
          meta: { title: '从文档建稿 Import' },
        },
        login: {
          Component: '/components/admin/sign-in/sign-in-view#SignInView',
          path: '/login',
          exact: true,
        },
        createFirstUser: {
          Component: '/components/admin/ui/first-admin-notice#FirstAdminNotice',
          path: '/create-first-user',
          exact: true,
        },
      },
    },
  },
  // A refusal is an answer, not a fault: one line, no stack.
  loggingLevels: {
    APIError: 'info',
    Refused: 'info',
    Forbidden: 'info',
    NotFound: 'info',
    ValidationError: 'info',
    AuthenticationError: 'info',
    LockedAuth: 'info',
    QueryError: 'info',
    SyntaxError: 'info',
  } as Record<string, 'info'>,
  ...(env.NODE_ENV === 'test' ? { logger: { options: { level: 'error' } } } : {}),
  ...(env.NODE_ENV === 'production' ? { logger: makeLog() } : {}),
  // Article and sections name each other: each level of depth multiplies.
  maxDepth: 2,
  upload: { limits: { fieldSize: LARGEST_BODY, fileSize: LARGEST_BODY } },
  graphQL: { disable: true },
  // Nothing is sent through Payload: nobody is mailed a new password here. (Without this it warns at every start.)
  email: () => ({ name: 'none', defaultFromAddress: '', defaultFromName: '', sendEmail: () => Promise.resolve() }),
  telemetry: false,
  // Payload would start a process that writes them with every development server and every test file; `npm run
  // generate` does.
  typescript: { outputFile: 'payload-types.ts', autoGenerate: false },
}).then(closedToStrangers)
