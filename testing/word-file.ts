// Word files for tests: as few parts as the format allows, packed by hand.
import { crc32, deflateRawSync } from 'node:zlib'

type Part = {
  name: string
  bytes: Uint8Array
  /** What the file claims of the unpacked size; a lie makes a bomb. */ claimed?: number
}

const record = (signature: number, fields: [size: 2 | 4, value: number][]): Buffer => {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0))
  let at = bytes.writeUInt32LE(signature)
  for (const [size, value] of fields) at = size === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at)
  return bytes
}

export const zip = (parts: Part[]): Uint8Array => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, claimed } of parts) {
    const packed = deflateRawSync(bytes)
    const common: [2 | 4, number][] = [
      [2, 20],
      [2, 0],
      [2, 8],
      [4, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, claimed ?? bytes.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ]
    const file = Buffer.concat([record(0x04034b50, common), Buffer.from(name), packed])
    directory.push(record(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), Buffer.from(name))
    files.push(file)
    at += file.length
  }
  const list = Buffer.concat(directory)
  return Buffer.concat([
    ...files,
    list,
    record(0x06054b50, [
      [2, 0],
      [2, 0],
      [2, parts.length],
      [2, parts.length],
      [4, list.length],
      [4, at],
      [2, 0],
    ]),
  ])
}

const OFFICE = 'http://schemas.openxmlformats.org'
const TYPES =
  `<?xml version="1.0"?><Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="${OFFICE}/package/2006/relationships">${inner}</Relationships>`
const STYLES =
  `<?xml version="1.0"?><w:styles xmlns:w="${OFFICE}/wordprocessingml/2006/main">` +
  [
    ['Title', 'Title'],
    ['H1', 'heading 1'],
    ['H2', 'heading 2'],
    ['Caption', 'caption'],
  ]
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('') +
  '</w:styles>'

export const wordParagraph = (
  text: string,
  { style, bold = false }: { style?: 'Title' | 'H1' | 'H2' | 'Caption'; bold?: boolean } = {},
): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const wordTable = (rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const NAMESPACES =
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships" xmlns:m="${OFFICE}/officeDocument/2006/math" ` +
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:pic="${OFFICE}/drawingml/2006/picture" xmlns:mc="${OFFICE}/markup-compatibility/2006"`

/** A part of a Word file: its root element with these words inside. */
export const wordPart = (root: string, inner: string): string =>
  `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`

export const wordPicture = (relation: string, alt = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/**
 * `more`: other parts by their file names in word/; they are related by their names without ending: footnotes, media1.
 */
export const richWordFile = (body: string, more: Record<string, string | Uint8Array> = {}): Uint8Array => {
  const related = Object.keys(more).map((name) => {
    const id = name.replace(/\.\w+$/, '').replace(/^.*\//, '')
    return relation(id, name.startsWith('media/') ? 'image' : id.replace(/\d+$/, ''), name)
  })
  return zip([
    {
      name: '[Content_Types].xml',
      bytes: Buffer.from(
        TYPES.replace(
          '<Override',
          '<Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override',
        ),
      ),
    },
    { name: '_rels/.rels', bytes: Buffer.from(relations(relation('r1', 'officeDocument', 'word/document.xml'))) },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: Buffer.from(relations(relation('r1', 'styles', 'styles.xml') + related.join(''))),
    },
    { name: 'word/styles.xml', bytes: Buffer.from(STYLES) },
    { name: 'word/document.xml', bytes: Buffer.from(wordPart('document', `<w:body>${body}</w:body>`)) },
    ...Object.entries(more)
      .filter(([name]) => name !== 'styles.xml')
      .map(([name, part]) => ({ name: `word/${name}`, bytes: Buffer.from(part) })),
  ])
}

/** A .docx with this body; `claimed` is what it says of the size of its text. */
export const wordFile = (body: string, claimed?: number): Uint8Array =>
  zip([
    { name: '[Content_Types].xml', bytes: Buffer.from(TYPES) },
    { name: '_rels/.rels', bytes: Buffer.from(relations(relation('r1', 'officeDocument', 'word/document.xml'))) },
    { name: 'word/_rels/document.xml.rels', bytes: Buffer.from(relations(relation('r1', 'styles', 'styles.xml'))) },
    { name: 'word/styles.xml', bytes: Buffer.from(STYLES) },
    {
      name: 'word/document.xml',
      bytes: Buffer.from(
        `<?xml version="1.0"?><w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      ...(claimed === undefined ? {} : { claimed }),
    },
  ])
