// What the office says on its own pages: about, contact, accessibility.
import type { Language } from '@/domain/manuscript'
import { openPayload } from './payload'
import type { OfficeText } from './types'

/** In the language of the site; null where the office says nothing, and the page has words of its own. */
export const officeText = async (name: OfficeText, language: Language): Promise<string | null> => {
  const settings = await (await openPayload()).findGlobal({ slug: 'settings', depth: 0 })
  return (language === 'zh' ? settings[name] : settings[`${name}En`]) || null
}
