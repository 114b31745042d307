import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Payload wants Critical-CH on every path, which makes Chromium repeat the first navigation; only the admin needs it.
 * @param {NonNullable<import('next').NextConfig['headers']>} headers
 */
const onlyAdmin = async (headers) =>
  (await headers()).map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule))

const config = withPayload(
  {
    poweredByHeader: false,
    compress: true,
    // `npm test` and `npm run typecheck` check types, of the tests too; a build on somebody's machine need not do it
    // again.
    typescript: { ignoreBuildErrors: true },
    // No page uses Next's image optimizer, and it keeps what it was asked for: withdrawn and removed pictures too.
    images: { unoptimized: true },
    turbopack: { root: import.meta.dirname },
    // Names survive on the server: Payload chooses by an error's name how it is logged, and a stack trace stays
    // readable. A form's state carries the section twice (what is typed and what is stored), so twice the largest save.
    experimental: { turbopackMinify: { server: false }, serverActions: { bodySizeLimit: '4mb' } },
  },
  { devBundleServerPackages: false },
)

export default { ...config, headers: () => onlyAdmin(config.headers ?? (async () => [])) }
