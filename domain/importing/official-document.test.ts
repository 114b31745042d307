import { describe, expect, it } from 'vitest'
import { inWords } from '@/testing/draft-in-words'
import { blockWords } from './passage'
import { readText } from './read-document'

const read = (text: string) => {
  const draft = inWords(readText(text))
  return { ...draft, aside: draft.setAside.map(({ text: words, reason }) => [reason, words]) }
}
const closing = (text: string) => readText(text).sections.at(-1)?.body.flatMap(blockWords)

const NOTICE = `000012
机密★1年
特急
云泽市人民政府办公室文件
云政办发〔2031〕12号　　签发人：方远
云泽市人民政府办公室关于印发
《云泽市湖区治理三年行动方案》的
通知
各县（区）人民政府，市政府各部门、各直属机构：
现将《云泽市湖区治理三年行动方案》印发给你们，请认真贯彻执行。
一、总体要求
到2033年清淤52.5公里。
二、主要任务
每年清淤17公里，植树3.4万株。
附件：1.任务分工表
　　　2.进度安排表
云泽市人民政府办公室
2031年5月6日
（此件公开发布）
抄送：市委各部门，市人大常委会办公室，市政协办公室。
云泽市人民政府办公室　　　　2031年5月7日印发`

describe('an official document (GB/T 9704)', () => {
  it('has its number, date, title and issuing body in their fields', () => {
    expect(read(NOTICE)).toMatchObject({
      title: '云泽市人民政府办公室关于印发《云泽市湖区治理三年行动方案》的通知',
      documentNumber: '云政办发〔2031〕12号',
      date: '2031-05-06',
      source: '云泽市人民政府办公室',
    })
  })

  it('keeps the addressees first in its lead, and its annexes, signature and date at the end of its text', () => {
    expect(read(NOTICE).lead).toEqual([
      '各县（区）人民政府，市政府各部门、各直属机构：',
      '现将《云泽市湖区治理三年行动方案》印发给你们，请认真贯彻执行。',
    ])
    expect(closing(NOTICE)).toEqual([
      '每年清淤17公里，植树3.4万株。',
      '附件：1.任务分工表',
      '2.进度安排表',
      '云泽市人民政府办公室',
      '2031年5月6日',
    ])
  })

  it('sets each other part aside with its reason, and shouts its secrecy level', () => {
    const { aside, warnings } = read(NOTICE)
    expect(aside).toEqual([
      ['letterhead', '000012'],
      ['secrecy', '机密★1年'],
      ['urgency', '特急'],
      ['letterhead', '云泽市人民政府办公室文件'],
      ['signatory', '签发人：方远'],
      ['annotation', '（此件公开发布）'],
      ['copies', '抄送：市委各部门，市人大常委会办公室，市政协办公室。'],
      ['printing', '云泽市人民政府办公室　　　　2031年5月7日印发'],
    ])
    expect(warnings).toEqual([{ code: 'secrecy', words: '机密★1年' }])
  })

  it.each([
    ['a spaced letterhead', '云 泽 市 统 计 局 文 件', '云统〔2031〕3号', '云统〔2031〕3号'],
    ['half-width brackets', '云泽市统计局文件', '云统[2031]3号', '云统[2031]3号'],
    ['round brackets', '云泽市统计局文件', '云统（2031）3号', '云统（2031）3号'],
    ['traditional characters', '雲澤市統計局文件', '雲統〔2031〕第3號', '雲統〔2031〕第3號'],
    ['a body without 文件 over its number', '云泽市统计局', '云统函〔2031〕3号', '云统函〔2031〕3号'],
  ])('with %s', (_, head, number, documentNumber) => {
    const { title, source, ...rest } = read(
      `${head}\n${number}\n云泽市统计局\n关于开展2031年人口抽样调查的通知\n各县区统计局：\n定于2031年11月1日零时开展调查。\n云泽市统计局\n二〇三一年十月八日`,
    )
    expect(rest).toMatchObject({ documentNumber, date: '2031-10-08' })
    expect(title).toBe('云泽市统计局关于开展2031年人口抽样调查的通知')
    expect(source).toMatch(/[云雲][泽澤]市[统統][计計]局/)
  })

  it('a page with its number under the title, or among its labels, or in the title', () => {
    const text = '关于下达2031年湖区治理指标的通知\n云政〔2031〕8号\n各县人民政府：\n现将指标下达给你们，请执行。'
    expect(read(`云泽市人民政府\n${text}`)).toMatchObject({
      title: '云泽市人民政府关于下达2031年湖区治理指标的通知',
      documentNumber: '云政〔2031〕8号',
    })
    expect(
      read('湖区治理情况的通报\n发文字号：云政〔2031〕8号　成文日期：2031-05-06\n湖区清淤52公里，植树三万株。'),
    ).toMatchObject({ documentNumber: '云政〔2031〕8号', date: '2031-05-06' })
    expect(
      read('云泽市印发湖区治理方案的通知（云政〔2031〕8号）\n来源：云泽市水务局\n湖区清淤52公里，植树三万株。'),
    ).toMatchObject({ documentNumber: '云政〔2031〕8号' })
  })

  it('a source that the page names goes before the issuing body', () => {
    expect(
      read(`云泽市统计局文件\n云统〔2031〕3号\n来源：云泽日报\n关于调查情况的通报\n各县区统计局：\n调查已经完成。`)
        .source,
    ).toBe('云泽日报')
  })

  it('a text that names such a number in a sentence is none', () => {
    const draft = read('云泽市通报湖区治理情况\n根据云政〔2031〕8号文件，湖区清淤52公里。\n抄送一份给市水务局。')
    expect(draft).toMatchObject({ documentNumber: null, setAside: [] })
  })
})

describe('what must not go out', () => {
  const BODY = '前三季度湖区清淤52.5公里，植树3.4万株。'
  it.each([
    ['embargo', '【稿件禁发至10月20日10时】'],
    ['embargo', '请于10月20日10时后刊发。'],
    ['embargo', '发布时间前不得对外公开'],
    ['embargo', '请各媒体在10月20日新闻发布会结束后再报道'],
    ['embargo', '解禁時間：10月20日10時'],
    ['embargo', 'STRICTLY EMBARGOED UNTIL 09:30 TUESDAY 6 MAY 2031'],
    ['embargo', 'Transmission of material in this release is embargoed until 8:30 a.m.'],
    ['embargo', 'Not for release before 00:01 on 6 May 2031'],
    ['secrecy', '秘密★6个月'],
    ['secrecy', '内部资料　注意保存'],
    ['secrecy', '（此件不予公开）'],
    ['secrecy', 'CONFIDENTIAL'],
  ])('%s: %s', (code, line) => {
    const title = '云泽市前三季度湖区治理情况'
    for (const text of [`${line}\n${title}\n${BODY}`, `${title}\n来源：云泽市水务局\n${BODY}\n${line}`]) {
      expect(read(text)).toMatchObject({
        title,
        warnings: [{ code, words: line }],
        setAside: expect.arrayContaining([{ text: line, reason: code }]),
        lead: [BODY],
      })
    }
  })

  it('an embargo inside a paragraph is shouted, and the paragraph stays', () => {
    const paragraph = '本稿供媒体参考，其中的数据由市水务局提供。稿件解禁时间为10月20日10时。欢迎采访。'.repeat(3)
    const { warnings, lead } = read(`云泽市前三季度湖区治理情况\n${BODY}\n${paragraph}`)
    expect(warnings).toEqual([{ code: 'embargo', words: '稿件解禁时间为10月20日10时。' }])
    expect(lead).toEqual([BODY, paragraph])
  })

  it.each([
    '联合国讨论了对该国的武器禁运，会议在5月20日前没有结束。',
    'The council discussed the arms embargo to be lifted on the lake region in 2031.',
    '任何单位和个人不得公布虚假的统计数据，也不得在调查结束前向其他机构泄露任何一户的资料，违者依法处理。',
    '该案涉及国家秘密，依法不公开审理。',
  ])('%s: none', (sentence) => {
    expect(read(`云泽市前三季度湖区治理情况\n${BODY}\n${sentence}\n${BODY}`).warnings).toEqual([])
  })
})
