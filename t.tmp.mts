import { openDocument } from './domain/importing/read-document'
import { Unreadable } from './domain/importing/unreadable'
import { readFileSync, readdirSync } from 'node:fs'
import { richWordFile, wordParagraph as p, wordPart } from './testing/word-file'
const dir = '/tmp/clone26/node_modules/mammoth/test/test-data/'
const time = async (name: string, file: string, bytes: Uint8Array | string) => {
  const t = performance.now(); let r = 'ok'
  try { await openDocument({ bytes: Buffer.from(bytes), name: file }) } catch (e) { r = e instanceof Unreadable ? e.code : String(e) }
  console.log(name, Math.round(performance.now() - t), 'ms', r)
}
await time('br', 'a.html', '<html><p>' + '湖区<br>'.repeat(20000))
await time('br lines', 'a.html', '<html><p>' + '湖区清淤52.5公里，植树3万株<br>'.repeat(8000))
await time('notes', 'a.html', '<html>' + Array.from({ length: 12000 }, (_, i) => `<p>x<a href="#n${i}" id="r${i}">[1]</a></p>`).join('') + Array.from({ length: 12000 }, (_, i) => `<p id="n${i}"><a href="#r${i}">1</a>y</p>`).join(''))
await time('notes one body', 'a.html', '<html>' + Array.from({ length: 20000 }, (_, i) => `x<a href="#n" id="r${i}">[1]</a>`).join('') + `<p id="n"><a href="#r1">1</a>y</p>`)
await time('hidden', 'a.html', '<html><p>' + '<span hidden>x</span>y'.repeat(30000))
await time('nested hidden', 'a.html', '<html><p>' + ('<span>'.repeat(300) + '<del>x</del>' + '</span>'.repeat(300)).repeat(100))
await time('sup', 'a.html', '<html><p>' + '12<sup>1</sup>万人，'.repeat(15000))
await time('imgs', 'a.html', '<html><p>' + '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'.repeat(30000))
await time('docx 4000p', 'a.docx', richWordFile(Array.from({ length: 4000 }, (_, i) => p(`清淤${i}公里。`)).join('')))
await time('docx numbered', 'a.docx', richWordFile(Array.from({ length: 4000 }, (_, i) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>清淤${i}公里。</w:t></w:r></w:p>`).join(''), { 'numbering.xml': wordPart('numbering', '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') }))
await time('docx deep', 'a.docx', richWordFile('<w:p>' + '<w:smartTag>'.repeat(40000) + '</w:smartTag>'.repeat(40000) + '</w:p>'))
await time('docx 40000 comments', 'a.docx', richWordFile('<w:p>' + '<w:commentRangeStart w:id="1"/>'.repeat(40000) + '<w:r><w:t>x</w:t></w:r></w:p>', { 'comments.xml': wordPart('comments', `<w:comment w:id="1">${p('x')}</w:comment>`.repeat(10000)) }))
await time('docx nested tables', 'a.docx', richWordFile('<w:tbl><w:tr><w:tc>'.repeat(3000) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(3000)))
await time('docx hidden', 'a.docx', richWordFile(`<w:p>${'<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r>'.repeat(30000)}</w:p>`))
await time('docx del', 'a.docx', richWordFile(`<w:p>${'<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>y</w:t></w:r>'.repeat(30000)}</w:p>`))
await time('md notes', 'a.md', '湖[^1]'.repeat(900) + '\n\n' + '[^1]: 湖\n\n'.repeat(2000))
await time('md notes lines', 'a.md', '湖区。\n\n[^'.repeat(3000))
await time('csv', 'a.csv', 'a,b,c\n'.repeat(4000))
await time('tables', 'a.html', '<html>' + '<table><tr><td>1<td>2</table>单位：亿元'.repeat(3000))
