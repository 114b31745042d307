// One line of an indicator's values over time, drawn on the server: no script, no colour but the page's own, in a size
// for wide pages and one for phones, and as a file of its own. The table says the same exactly; here decimals become
// numbers for drawing only.
import type { ReactElement } from 'react'
import { bare, grouped, shift } from '@/domain/figures/decimal'
import { powerOf } from '@/domain/figures/numeral'
import type { Language } from '@/domain/manuscript'
import type { Line, Point } from '@/domain/series-lines'
import { fold } from '@/domain/vocabulary/folding'
import { Bars, Lines, type Drawn } from './chart-marks'
import type { Paint } from './chart-paint'
import { axisOf, widthOf } from './chart-scale'
import { placedInTime } from './chart-time'
import { periodLabel } from './period-label'

const SIZE = 13
export const CHART_HEIGHT = 250
const TOP = 26
const BOTTOM = 46
/** Beyond as many, bars would be hairs: a line says it better. */
const MOST_BARS = 24
const MOST_DECIMALS = 4

type Props = { line: Line; language: Language; width: number; paint: Paint }

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

/** As stated (0.0, 5.60), or in the scale of the chart; all with as many decimals as the most exact of them. */
const textsOf = (points: readonly Point[]): string[] => {
  const scale = chartScale(points)
  const texts = points.map(({ value }) => (scale === '' ? value : bare(shift(value, -powerOf(fold(scale))))))
  const decimals = Math.min(MOST_DECIMALS, Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0)))
  return texts.map((text) => {
    const missing = decimals - (text.split('.')[1]?.length ?? 0)
    return missing > 0 ? `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(missing)}` : text
  })
}

/** So that no word is cut by an edge. */
const within = (x: number, text: string, width: number): number =>
  Math.min(Math.max(x, widthOf(text, SIZE) / 2), width - widthOf(text, SIZE) / 2)

/** The labels that fit side by side, chosen from the newest on, with the year wherever it is another than before. */
const Labels = ({ drawn, width }: { drawn: readonly Drawn[]; width: number }): ReactElement => {
  const shown: (Drawn & { at: number })[] = []
  let free = Number.POSITIVE_INFINITY
  for (const one of drawn.toReversed()) {
    const wide = Math.max(widthOf(one.label.short, SIZE), widthOf(one.label.year ?? '', SIZE))
    const at = within(
      one.x,
      one.label.short.length > (one.label.year ?? '').length ? one.label.short : (one.label.year ?? ''),
      width,
    )
    if (at + wide / 2 + 10 > free) continue
    free = at - wide / 2
    shown.unshift({ ...one, at })
  }
  return (
    <g fill="currentColor" textAnchor="middle">
      {shown.map(({ key, at, label }, index) => (
        <text key={key} x={round(at)} y={CHART_HEIGHT - BOTTOM + 19}>
          {label.short}
          {label.year !== null && label.year !== shown[index - 1]?.label.year && (
            <tspan x={round(at)} dy="17">
              {label.year}
            </tspan>
          )}
        </text>
      ))}
    </g>
  )
}

/** Every value where there is room for all; otherwise the newest alone. */
const Values = ({ drawn, width, paint }: { drawn: readonly Drawn[]; width: number; paint: Paint }): ReactElement => {
  const fits = drawn.every(
    ({ x, text }, index) =>
      index === 0 || x - drawn[index - 1]!.x >= (widthOf(text, SIZE) + widthOf(drawn[index - 1]!.text, SIZE)) / 2 + 6,
  )
  return (
    <g {...paint.of('ink')} fill="currentColor" textAnchor="middle">
      {drawn
        .filter((_, index) => fits || index === drawn.length - 1)
        .map(({ key, x, y, text }) => (
          <text key={key} x={round(within(x, text, width))} y={text.startsWith('-') ? y + SIZE + 4 : y - 8}>
            {text}
          </text>
        ))}
    </g>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10

/** What is drawn, without the element around it. */
export const SeriesDrawing = ({ line, language, width, paint }: Props): ReactElement => {
  const { points } = line
  const bars = isBars(points)
  const texts = textsOf(points)
  const values = texts.map(Number)
  const axis = axisOf(values, bars)
  const left = Math.max(...axis.ticks.map(({ text }) => widthOf(text, SIZE))) + 12
  const room = width - left - 8
  const { places, width: place } = placedInTime(line)
  const yOf = (value: number) =>
    round(TOP + ((axis.high - value) / (axis.high - axis.low)) * (CHART_HEIGHT - TOP - BOTTOM))
  const drawn = points.map(({ observation }, at): Drawn => ({
    key: at,
    isNewest: at === points.length - 1,
    isApart: places[at]!.isApart,
    x: round(left + room * places[at]!.at),
    y: yOf(values[at]!),
    text: grouped(texts[at]!),
    label: periodLabel(observation, language),
    isNear: observation.qualifier !== '',
  }))
  return (
    <>
      {axis.ticks.map(({ at, text }) => (
        <g key={at}>
          <line
            {...paint.of(at === 0 ? 'ink' : 'grid')}
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
      {bars ? (
        <Bars drawn={drawn} zero={yOf(0)} place={place * room} paint={paint} />
      ) : (
        <Lines drawn={drawn} paint={paint} />
      )}
      <Values drawn={drawn} width={width} paint={paint} />
      <Labels drawn={drawn} width={width} />
    </>
  )
}

type Shown = Omit<Props, 'paint'> & { alternative: string; className: string; paint: Paint }

export const SeriesChart = ({ alternative, className, ...drawing }: Shown): ReactElement => (
  <svg
    className={className}
    viewBox={`0 0 ${drawing.width} ${CHART_HEIGHT}`}
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element could not take the page's colours.
    role="img"
    aria-label={alternative}
    fontSize={SIZE}
  >
    <SeriesDrawing {...drawing} />
  </svg>
)
