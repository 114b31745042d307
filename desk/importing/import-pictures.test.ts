import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { readAs } from '@/desk/request/transaction'
import { factsOf } from '@/desk/workflow/facts'
import { readDocument } from '@/domain/importing/read-document'
import { as } from '@/seed/people'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { richWordFile, wordParagraph as p, wordPicture } from '@/testing/word-file'
import { importDraft } from './import'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const png = (red: number) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 120 } } })
    .png()
    .toBuffer()

/** A picture whose alternative is stated in the lead, one without in the section, one that is broken. */
const document = async () =>
  readDocument({
    name: '湖区.docx',
    bytes: richWordFile(
      [
        p('湖区治理的进展情况', { style: 'Title' }),
        p('今年以来，湖水清了。'),
        wordPicture('media1', '湖面'),
        p('清淤', { style: 'H1' }),
        p('清淤52.5公里。'),
        wordPicture('media2'),
        p('图2 清淤船'),
        wordPicture('media3', '坏图'),
      ].join(''),
      {
        'media/media1.png': await png(10),
        'media/media2.png': await png(200),
        'media/media3.png': Buffer.concat([(await png(60)).subarray(0, 60)]),
      },
    ),
  })

describe('the pictures of a document', () => {
  it('come into the library and stand in the text; a missing alternative blocks the submission', async () => {
    const { payload, people } = office
    const made = await importDraft(payload, as(people.editor), await document())
    const { manuscript, issues } = (await readAs(payload, as(people.editor), (req) => factsOf(req, made.id))).gathered
    expect(manuscript.media.map(({ alt, mime, width }) => [alt, mime, width])).toEqual([
      ['湖面', 'image/png', 40],
      ['', 'image/png', 40],
    ])
    expect(manuscript.lead.at(-1)).toMatchObject({ type: 'image', caption: null })
    expect(manuscript.sections[0]!.body.at(-1)).toMatchObject({ type: 'image', caption: '图2 清淤船' })
    expect(issues.filter(({ code }) => code === 'picture-alt-missing').map(({ place }) => place)).toEqual([
      { part: 'section', id: manuscript.sections[0]!.id },
    ])
    expect(made.setAside).toEqual([{ text: '坏图', reason: 'picture' }])
  })

  it('that are in the library already are taken from there', async () => {
    const { payload, people } = office
    const before = (await rows(payload, 'media', {})).length
    await importDraft(payload, as(people.editor), await document())
    expect(await rows(payload, 'media', {})).toHaveLength(before)
  })
})
