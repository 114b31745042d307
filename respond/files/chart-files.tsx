// The chart of an indicator to take away: as a drawing, and as a picture of twice the size it is shown in.
import sharp from 'sharp'
import { ChartFile } from '@/components/site/parts/chart-file'
import { indicatorName } from '@/components/site/parts/indicator-name'
import { linesOf } from '@/domain/series-lines'
import type { IndicatorView, SiteContext } from '@/site/types'
import type { DataFile, TextFile } from './data-file'

/** Pixels of an SVG are 1/96 inch (CSS); at this density each becomes four. */
const DENSITY = 192

const drawing = async (site: SiteContext, { indicator, values }: IndicatorView): Promise<string | null> => {
  const [line] = linesOf(values)
  if (!line) return null
  // Next refuses a static import of react-dom/server in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { name } = indicatorName(indicator, site)
  return renderToStaticMarkup(<ChartFile site={site} slug={indicator.slug} name={name} line={line} />)
}

/** Null where there is nothing to draw. */
export const chartSvg = async (site: SiteContext, view: IndicatorView): Promise<TextFile | null> => {
  const body = await drawing(site, view)
  return body === null ? null : { name: `${view.indicator.slug}-chart.svg`, as: 'svg', language: site.language, body }
}

/** Its words are drawn with the fonts of this machine (docs/operations.md). */
export const chartPng = async (site: SiteContext, view: IndicatorView): Promise<DataFile | null> => {
  const svg = await drawing(site, view)
  if (svg === null) return null
  const png = await sharp(Buffer.from(svg), { density: DENSITY }).png({ palette: true }).toBuffer()
  return {
    name: `${view.indicator.slug}-chart.png`,
    as: 'png',
    language: site.language,
    body: new Uint8Array(png),
  }
}
