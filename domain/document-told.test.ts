// Which files may go with a release.
import { describe, expect, it } from 'vitest'
import { zip } from '@/testing/word-file'
import { documentTold } from './document-told'

const bytes = (text: string) => new TextEncoder().encode(text)
const zipped = (parts: Record<string, string>) =>
  zip(Object.entries(parts).map(([name, text]) => ({ name, bytes: bytes(text) })))

describe('a file that goes with a release', () => {
  it.each([
    ['application/pdf', bytes('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj'), 'a.pdf'],
    ['application/pdf', bytes('%PDF-1.4 x'), 'named otherwise.xlsx'],
    ['text/csv', bytes('类别,同比\n食品,0.6\n'), 'a.CSV'],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      zipped({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
      'a.xlsx',
    ],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      zipped({ 'word/document.xml': '<a/>' }),
      'a',
    ],
    [
      'application/vnd.oasis.opendocument.spreadsheet',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'a',
    ],
    ['application/ofd', zipped({ 'OFD.xml': '<a/>' }), 'a.ofd'],
  ])('is %s by its bytes', (mime, file, name) => {
    expect(documentTold(file, name)).toEqual({ mime })
  })

  it.each([
    ['unknown', bytes('<html><script>1</script>'), 'a.html'],
    ['unknown', bytes('plain'), 'a.txt'],
    ['unknown', new Uint8Array([0xff, 0xfe, 0, 1]), 'a.csv'],
    ['unknown', bytes(''), 'a.csv'],
    ['unknown', bytes('PK\x03\x04 cut short'), 'a.xlsx'],
    ['unknown', zipped({ 'setup.exe': 'MZ' }), 'a.zip'],
    ['active', bytes('%PDF-1.7 <</S/JavaScript/JS(app.alert(1))>>'), 'a.pdf'],
    ['active', bytes('%PDF-1.7 <</Type/EmbeddedFile>>'), 'a.pdf'],
    ['active', zipped({ 'xl/workbook.xml': '<a/>', 'xl/vbaProject.bin': 'x' }), 'a.xlsx'],
    [
      'active',
      zipped({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'Basic/script-lc.xml': '<a/>' }),
      'a.odt',
    ],
  ])('is refused as %s', (trouble, file, name) => {
    expect(documentTold(file, name)).toEqual({ trouble })
  })
})
