// What every answer tells the browser that gets it, whoever made it: the one place for these headers. A page of readers
// says more in its own policy (respond/answer.ts); everything else may load nothing, run nothing and be framed by
// nobody.

/** What no page of ours ever asks a browser for. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

export const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The same, for a page that brings its style along. */
export const OWN_STYLE = `${NOTHING}; style-src 'unsafe-inline'`

export const SAFE_HEADERS = {
  'Content-Security-Policy': NOTHING,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

/**
 * Staff's answers are loaded by pages of this site alone (another site could time them or measure them), and their
 * addresses are told to nobody else.
 */
export const STAFF_HEADERS = {
  ...SAFE_HEADERS,
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** A year. Only where SITE_URL is https: a browser that heard it never asks without again. */
const HSTS = { 'Strict-Transport-Security': 'max-age=31536000' }

type Pairs = readonly (readonly [string, string])[]

/** Said of every answer; `isStaffs`: of what belongs to staff. */
export const headersOfAll = ({ secure, isStaffs }: { secure: boolean; isStaffs: boolean }): [string, string][] =>
  Object.entries({ ...(isStaffs ? STAFF_HEADERS : SAFE_HEADERS), ...(secure ? HSTS : {}) })

/** These headers, with those of every answer that they do not have. */
export const withSafeHeaders = (own: Pairs, secure: boolean): [string, string][] => {
  const named = new Set(own.map(([name]) => name.toLowerCase()))
  const added = headersOfAll({ secure, isStaffs: false }).filter(([name]) => !named.has(name.toLowerCase()))
  return [...own.map(([name, value]): [string, string] => [name, value]), ...added]
}

/**
 * The panel's pages: scripts run with the nonce of this very answer, and what those load; no other script does,
 * wherever it stands in the page. Styles may stand in the page (docs/decisions/042-a-policy-for-every-answer.md).
 */
export const panelPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const PANEL = /^\/admin(?:[/?#]|$)/
export const isPanel = (target: string): boolean => PANEL.test(target)
