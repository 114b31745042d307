// A chart as a drawing of its own, for a newspaper or a slide: with its title, what is drawn, and where it comes from.
import type { ReactElement } from 'react'
import type { Line } from '@/domain/series-lines'
import { indicatorHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { FILE_COLOURS, FILE_PAINT } from './chart-paint'
import { widthOf } from './chart-scale'
import { captionsOf } from './indicator-charts'
import { CHART_HEIGHT, SeriesDrawing } from './series-chart'

const FONTS =
  "'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Zen Hei', sans-serif"
const WIDTH = 800
const EDGE = 20
const TOP = 74
const FOOT = 46

/** Lines of words that fit side by side. */
const wrapped = (parts: readonly string[], size: number): string[] =>
  parts.reduce<string[]>((lines, part) => {
    const last = lines.at(-1)
    const joined = last === undefined ? part : `${last}　${part}`
    return last !== undefined && widthOf(joined, size) > WIDTH - 2 * EDGE
      ? [...lines, part]
      : [...lines.slice(0, -1), joined]
  }, [])

type Props = { site: SiteContext; slug: string; name: string; line: Line }

export const ChartFile = ({ site, slug, name, line }: Props): ReactElement => {
  const { language } = site
  const words = INDICATOR_MESSAGES[language]
  const said = wrapped(captionsOf(line, site), 13)
  const address = `${site.origin}${indicatorHref(slug)}`
  const top = TOP + (said.length - 1) * 18
  const height = top + CHART_HEIGHT + FOOT
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      fontFamily={FONTS}
      fontSize="13"
    >
      <title>{name}</title>
      <rect width={WIDTH} height={height} fill={FILE_COLOURS.paper} />
      <text x={EDGE} y="34" fill={FILE_COLOURS.ink} fontSize="20" fontWeight="700">
        {name}
      </text>
      {said.map((text, index) => (
        <text key={text} x={EDGE} y={56 + index * 18} fill={FILE_COLOURS.soft}>
          {text}
        </text>
      ))}
      <g transform={`translate(${EDGE} ${top})`} color={FILE_COLOURS.soft}>
        <SeriesDrawing line={line} language={language} width={WIDTH - 2 * EDGE} paint={FILE_PAINT} />
      </g>
      <text x={EDGE} y={height - 18} fill={FILE_COLOURS.soft} fontSize="12">
        {words.chartFrom(site.issuer, address)}
      </text>
    </svg>
  )
}
