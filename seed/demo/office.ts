// The demo's office: its name, and the notices that its English releases carry.
import type { Payload } from 'payload'
import { row } from '@/database/rows'
import { inTransaction } from '@/desk/request/transaction'

const SETTINGS = {
  siteName: '云澜发布',
  issuer: '云澜市人民政府新闻办公室',
  mastheadLine: '演示站点 · 城市与数据均为虚构',
  siteIdCode: '0000000000',
  organizer: '云澜市人民政府',
  undertaker: '云澜市人民政府新闻办公室',
  phone: '0000-0000000',
  email: 'press@yunlan.example',
  address: '云澜市人民路1号',
  icp: '演ICP备00000000号',
  policeRecord: '演公网安备 00000000000000号',
}

const ENGLISH = {
  copyright: {
    kind: 'copyright',
    key: 'copyright-en',
    title: 'Copyright notice',
    text: 'The text and data on this page were prepared by the issuing office, which holds the copyright.\n\nYou may reprint them if you name the source and change neither the figures nor their meaning. The views stated are those of the issuing office and of no other website.\n\nIf you believe that a copyright has been infringed, please contact the issuing office.',
  },
  disclaimer: {
    kind: 'disclaimer',
    key: 'disclaimer-en',
    title: 'Disclaimer',
    text: 'The data on this page reflect what was known when it was published. A correction is published as a new edition with a note that says what changed; earlier editions stay open to readers.\n\nThe issuing office is not liable for errors made by others in reprinting or abridging this text.',
  },
} as const

export const dressOffice = (payload: Payload): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const { siteName } = await payload.findGlobal({ slug: 'settings', depth: 0, req })
    if (siteName !== SETTINGS.siteName) await payload.updateGlobal({ slug: 'settings', data: SETTINGS, req, depth: 0 })
    for (const data of Object.values(ENGLISH)) {
      if (!(await row(req, 'notices', { key: { equals: data.key } })))
        await payload.create({ collection: 'notices', data: { ...data }, req, depth: 0 })
    }
  })

/** The ids of the notices for a release in this language. */
export const noticesFor = async (
  payload: Payload,
  language: 'en',
): Promise<{ copyright: string; disclaimer: string }> => {
  const idOf = async (kind: keyof typeof ENGLISH) =>
    String((await row(payload, 'notices', { key: { equals: `${kind}-${language}` } }))!.id)
  return { copyright: await idOf('copyright'), disclaimer: await idOf('disclaimer') }
}
