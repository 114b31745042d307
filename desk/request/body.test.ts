import { describe, expect, it } from 'vitest'
import { bodyTrouble } from './body'

const bytes = (text: string) => new TextEncoder().encode(text)
const json = (text: string) => bodyTrouble('application/json; charset=utf-8', bytes(text), false)?.status ?? null
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('JSON', () => {
  it.each(['', ' \n', '{}', ' {"a":[1]}', '{"a":"}}]]\\"{"}', nested(150)])('%s may be read', (text) =>
    expect(json(text)).toBeNull(),
  )
  it.each(['null', '[]', '"x"', '1', 'true', 'x=1', '<a/>', nested(201), `{"a":${'['.repeat(300)}`])(
    '%s may not',
    (text) => expect(json(text)).toBe(400),
  )
})

describe('a form', () => {
  const form = (type: string, text: string) => bodyTrouble(type, bytes(text), false)?.status ?? null
  const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'

  it('is whole, with a boundary, and has few parts', () => {
    expect(form('multipart/form-data; boundary=b', `${part}--b--\r\n`)).toBeNull()
    expect(form('multipart/form-data; boundary="b"', `${part}--b--`)).toBeNull()
    expect(form('multipart/form-data; boundary=b', part)).toBe(400)
    expect(form('multipart/form-data; boundary=other', `${part}--b--`)).toBe(400)
    expect(form('multipart/form-data', `${part}--b--`)).toBe(400)
    expect(form('multipart/form-data; boundary=', `${part}--b--`)).toBe(400)
    expect(form('multipart/form-data; boundary=b', `${part.repeat(30)}--b--`)).toBe(413)
  })

  it.each(['', 'text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/mixed; boundary=b'])(
    'of another kind (%s) is not taken',
    (type) => expect(form(type, 'a=1')).toBe(415),
  )

  it('that stands for a query is a form of words, and nothing else', () => {
    expect(bodyTrouble('application/x-www-form-urlencoded', bytes('depth=1'), true)).toBeNull()
    expect(bodyTrouble('application/json', bytes('{"depth":1}'), true)?.status).toBe(415)
  })
})
