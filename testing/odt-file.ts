// OpenDocument texts for tests: as few parts as the format allows.
import { zip } from './word-file'

const NAMESPACES = ['office', 'text', 'style', 'table', 'draw', 'fo', 'svg']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const part = (root: string, inner: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><office:${root} ${NAMESPACES} xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</office:${root}>`,
  )

/** `styles`: automatic ones, for the text; `pages`: those of styles.xml, with headers and footers. */
export const odtFile = (
  text: string,
  { styles = '', pages = '', more = {} }: { styles?: string; pages?: string; more?: Record<string, Uint8Array> } = {},
): Uint8Array =>
  zip([
    { name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.text') },
    {
      name: 'content.xml',
      bytes: part(
        'document-content',
        `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
      ),
    },
    { name: 'styles.xml', bytes: part('document-styles', pages) },
    ...Object.entries(more).map(([name, bytes]) => ({ name, bytes })),
  ])
