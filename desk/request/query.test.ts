import { describe, expect, it } from 'vitest'
import { queryTrouble } from './query'

const zh = (query: string) => queryTrouble(query, 'address')?.zh ?? null

describe('a query', () => {
  it.each([
    '',
    'depth=1&limit=10&page=3&sort=-updatedAt',
    'where[title][like]=%E6%B9%96&where[stage][equals]=draft',
    'where[or][0][and][0][title][contains]=a&where[or][0][and][1][column.slug][exists]=true',
    'where[id][in]=a,b,c&where[id][not_in][0]=a&where[id][not_in][]=b',
    'sort[]=title&sort[1]=-createdAt',
    'select[title]=true&populate[users][name]=true&joins[sections][limit]=300&joins[metrics]=false&joins=false',
    'draft=true&trash=false&pagination=false&limit=20&locale=zh&q=x[y',
  ])('%s is understood', (query) => expect(zh(query)).toBeNull())

  it.each([
    'where=x',
    'where[]=x',
    'where[title]=x',
    'where[title][$ne]=x',
    'where[title][near]=1,2',
    'where[title][equals][a]=x',
    'where[title][like][]=x',
    'where[or]=x',
    'where[or][0]=x',
    'where[or][x][title][equals]=x',
    'where[ti tle][equals]=x',
    "where[title'][equals]=x",
    'where[title][equals=x',
    'where[title]]equals]=x',
    `where[title][equals]=${'x'.repeat(2001)}`,
    `where${'[or][0]'.repeat(7)}[title][equals]=x`,
    'sort=title;drop',
    'sort=-',
    'sort[a]=b',
    `sort=${'title,'.repeat(20)}title`,
    'select=x',
    'select[title]=x',
    'populate=x',
    'joins=x',
    'joins[sections]=x',
    'joins[sections][where][x]=y',
    'joins[sections][sort]=;',
    'draft=x',
    'trash=1',
    'pagination=0',
  ])('%s is not, and says so', (query) => expect(zh(query)).toMatch(/^查询参数 .+ 看不懂，请检查写法。$/))

  it.each([
    'limit=0',
    'limit=1001',
    'limit=1.5',
    'limit=',
    'limit=1e3',
    'limit[]=1',
    'limit=1&limit=9999',
    'page=-1',
    'page=100001',
    'depth=3',
    'depth[]=1',
    'joins[sections][limit]=1001',
    'pagination=false',
  ])('%s is out of bounds', (query) => expect(zh(query)).toMatch(/须是 \d 到 \d+ 之间的整数。$|看不懂/))

  it('has a length, which is another for one that is sent as a form', () => {
    const ids = `where[id][in]=${'a'.repeat(1_900)}`
    const long = Array.from({ length: 10 }, () => ids).join('&')
    expect([zh(long), queryTrouble(long, 'form')]).toEqual(['查询条件过长，请缩短。', null])
    expect(queryTrouble('a=1&'.repeat(2_000), 'form')?.en).toBe('The query is too long; please shorten it.')
  })
})
