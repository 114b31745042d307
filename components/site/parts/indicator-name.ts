// What an indicator is called on a page.
import type { IndicatorHead, SiteContext } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'

/** In the language of the page where the office has named it so. */
export const indicatorName = (
  { name, nameEn }: IndicatorHead,
  { language }: SiteContext,
): { name: string; lang?: string } =>
  language === 'en' && nameEn ? { name: nameEn } : { name, ...(language === 'zh' ? {} : { lang: MESSAGES.zh.tag }) }
