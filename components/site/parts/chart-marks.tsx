// The values of a chart as marks: bars, or a line that breaks where something is missing. Hollow is approximate.
import type { ReactElement } from 'react'
import type { Paint } from './chart-paint'
import { runsOf } from './chart-time'
import type { PeriodLabel } from './period-label'

export type Drawn = {
  key: number
  x: number
  y: number
  text: string
  label: PeriodLabel
  isNear: boolean
  isNewest: boolean
  /** Something is missing before it. */
  isApart: boolean
}
type Marked = { drawn: readonly Drawn[]; paint: Paint }

const WIDEST_BAR = 44

/** `place`: how wide the place of one value is. */
export const Bars = ({ drawn, paint, zero, place }: Marked & { zero: number; place: number }): ReactElement => {
  const wide = Math.round(Math.min(place * 0.62, WIDEST_BAR) * 10) / 10
  return (
    <g>
      {drawn.map(({ key, x, y, isNear, isNewest }) => (
        <rect
          key={key}
          {...paint.of(isNewest ? 'newest-mark' : 'mark')}
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

const MANY = 24

export const Lines = ({ drawn, paint }: Marked): ReactElement => (
  <g>
    {runsOf(drawn).map((run) => (
      <polyline
        key={run[0]!.key}
        {...paint.of('mark')}
        points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    ))}
    {drawn.map(({ key, x, y, isNear, isNewest }) => (
      <circle
        key={key}
        {...paint.of(isNewest ? 'newest-mark' : 'mark')}
        cx={x}
        cy={y}
        r={drawn.length > MANY && !isNewest ? 2 : 3.5}
        fill={isNear ? paint.paper : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    ))}
  </g>
)
