// The large view keeps to itself: whoever reads it goes on to the next page in it. Ways to pages get the word in their
// address; pictures, data and feeds have one form alone.
import type { SiteContext } from '../site/types'

const WAY = / href="(\/[^"]*)"/g
const FILE = /\.[a-z]+(?:$|[?#])|^\/media\//

/** `address` as it is written in HTML: `&` is `&amp;` there. */
const kept = (address: string): string => {
  if (FILE.test(address)) return address
  const [, path = '', query = '', place = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? []
  return `${path}${query ? `${query}&amp;` : '?'}view=large${place}`
}

export const keepLargeView = (html: string): string =>
  html.replace(WAY, (_, address: string) => ` href="${kept(address)}"`)

export const viewOf = (query: URLSearchParams): SiteContext['view'] =>
  query.get('view') === 'large' ? 'large' : 'standard'
export const largeHref = (address: string): string => kept(address).replace('&amp;', '&')
