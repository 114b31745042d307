import { OfficePage } from '@/components/site/pages/office-page'
import { readerRoute } from '@/respond/reader-route'
import { officeText } from '@/site/office-text'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ site }) => ({
  page: <OfficePage site={site} name="contact" text={await officeText('contact', site.language)} />,
}))
