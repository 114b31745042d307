// The values of an indicator over its periods, drawn on the server: no script, no colour but the page's own, in a size
// for wide pages and one for phones. The table below it says the same exactly; here decimals become numbers for drawing
// only.
import type { ReactElement } from 'react'
import { bare, shift } from '@/domain/figures/decimal'
import { powerOf } from '@/domain/figures/numeral'
import type { Language } from '@/domain/manuscript'
import type { Point } from '@/domain/observations'
import { fold } from '@/domain/vocabulary/folding'
import { axisOf, widthOf } from './chart-scale'
import { periodLabel } from './period-label'

const SIZE = 13
const HEIGHT = 250
const TOP = 26
const BOTTOM = 46
/** Beyond as many, bars would be hairs: a line says it better. */
const MOST_BARS = 24

type Drawn = { at: number; x: number; y: number; text: string; label: ReturnType<typeof periodLabel>; isNear: boolean }
type Props = { points: readonly Point[]; language: Language; width: number; alternative: string; className: string }

/** Amounts and changes stand on zero; levels (a share, an index) run as a line. */
const isBars = (points: readonly Point[]): boolean => {
  const { kind } = points[0]!.observation
  return (
    points.length <= MOST_BARS &&
    (kind === 'count' ||
      kind === 'money' ||
      kind === 'measure' ||
      points.some(({ observation }) => observation.direction !== null))
  )
}

/** The scale in which the newest value is printed: 亿 of 2816.4亿元. */
export const chartScale = (points: readonly Point[]): string => points.at(-1)?.observation.scale ?? ''

/** As stated (0.0, 5.60), or in the scale of the chart without the zeros that brings. */
const scaled = (value: string, scale: string): string =>
  scale === '' ? value : bare(shift(value, -powerOf(fold(scale))))

/** The newest value bears the accent. */
const markClass = (at: number, drawn: readonly Drawn[]): string => (at === drawn.length - 1 ? 'newest-mark' : 'mark')

const Bars = ({ drawn, zero, band }: { drawn: readonly Drawn[]; zero: number; band: number }): ReactElement => {
  const wide = Math.min(band * 0.62, 44)
  return (
    <g>
      {drawn.map(({ at, x, y, isNear }) => (
        <rect
          key={at}
          className={markClass(at, drawn)}
          x={x - wide / 2}
          y={Math.min(y, zero)}
          width={wide}
          height={Math.max(Math.abs(y - zero), 0.5)}
          fill={isNear ? 'none' : 'currentColor'}
          stroke="currentColor"
        />
      ))}
    </g>
  )
}

const Line = ({ drawn }: { drawn: readonly Drawn[] }): ReactElement => (
  <g>
    <polyline
      className="mark"
      points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
    {drawn.map(({ at, x, y, isNear }) => (
      <circle
        key={at}
        className={markClass(at, drawn)}
        cx={x}
        cy={y}
        r={drawn.length > MOST_BARS && at < drawn.length - 1 ? 2 : 3.5}
        fill={isNear ? 'var(--paper)' : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    ))}
  </g>
)

/** The labels that fit side by side, counted from the newest, with the year wherever it is another than before. */
const Labels = ({ drawn, band }: { drawn: readonly Drawn[]; band: number }): ReactElement => {
  const widest = Math.max(
    ...drawn.map(({ label }) => Math.max(widthOf(label.short, SIZE), widthOf(label.year ?? '', SIZE))),
  )
  const every = Math.ceil((widest + 10) / band)
  const shown = drawn.filter((_, index) => (drawn.length - 1 - index) % every === 0)
  return (
    <g fill="currentColor" textAnchor="middle">
      {shown.map(({ at, x, label }, index) => (
        <text key={at} x={x} y={HEIGHT - BOTTOM + 19}>
          {label.short}
          {label.year !== null && label.year !== shown[index - 1]?.label.year && (
            <tspan x={x} dy="17">
              {label.year}
            </tspan>
          )}
        </text>
      ))}
    </g>
  )
}

/** Every value where there is room for all; otherwise the newest alone. */
const Values = ({ drawn, band }: { drawn: readonly Drawn[]; band: number }): ReactElement => {
  const fits = drawn.every(({ text }) => widthOf(text, SIZE) + 6 <= band)
  return (
    <g className="ink" fill="currentColor" textAnchor="middle">
      {drawn
        .filter((_, index) => fits || index === drawn.length - 1)
        .map(({ at, x, y, text }) => (
          <text key={at} x={x} y={text.startsWith('-') ? y + SIZE + 4 : y - 8}>
            {text}
          </text>
        ))}
    </g>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10

export const SeriesChart = ({ points, language, width, alternative, className }: Props): ReactElement | null => {
  if (points.length < 2) return null
  const bars = isBars(points)
  const scale = chartScale(points)
  const texts = points.map(({ value }) => scaled(value, scale))
  const values = texts.map(Number)
  const axis = axisOf(values, bars)
  const left = Math.max(...axis.ticks.map(({ text }) => widthOf(text, SIZE))) + 12
  const band = (width - left - 8) / points.length
  const yOf = (value: number) => round(TOP + ((axis.high - value) / (axis.high - axis.low)) * (HEIGHT - TOP - BOTTOM))
  const drawn = points.map(({ observation }, at): Drawn => ({
    at,
    x: round(left + band * (at + 0.5)),
    y: yOf(values[at]!),
    text: texts[at]!,
    label: periodLabel(observation, language),
    isNear: observation.qualifier !== '',
  }))
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element could not take the page's colours, light or dark.
    <svg className={className} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={alternative} fontSize={SIZE}>
      {axis.ticks.map(({ at, text }) => (
        <g key={at}>
          <line
            className={at === 0 ? 'ink' : 'grid'}
            x1={left}
            x2={width}
            y1={yOf(at)}
            y2={yOf(at)}
            stroke="currentColor"
          />
          <text x={left - 8} y={yOf(at) + 4.5} fill="currentColor" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {bars ? <Bars drawn={drawn} zero={yOf(0)} band={band} /> : <Line drawn={drawn} />}
      <Values drawn={drawn} band={band} />
      <Labels drawn={drawn} band={band} />
    </svg>
  )
}
