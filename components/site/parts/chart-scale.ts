// Where things stand in a chart: round steps for its axis, and how wide its words are. Numbers here are for drawing
// only.

const STEPS = [1, 2, 2.5, 5, 10]

/** The smallest round step that cuts `span` into at most `most` parts. */
const stepFor = (span: number, most: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / most))
  return (STEPS.find((step) => step * power * most >= span * (1 - 1e-9)) ?? 10) * power
}

const decimalsOf = (step: number): number =>
  [0, 1, 2, 3, 4, 5, 6].find((places) => Math.abs(step * 10 ** places - Math.round(step * 10 ** places)) < 1e-6) ?? 6

export type Axis = { low: number; high: number; ticks: { at: number; text: string }[] }

/** An axis that holds all values; one with bars, and one whose values are not far from it, begins at zero. */
export const axisOf = (values: readonly number[], fromZero: boolean): Axis => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const zero = fromZero || (least >= 0 && least <= most * 0.5)
  const [bottom, top] = [zero ? Math.min(0, least) : least, zero ? Math.max(0, most) : most]
  const span = top - bottom || Math.abs(top) || 1
  const step = stepFor(span, 4)
  const low = Math.floor(bottom / step + 1e-9) * step
  const high = Math.max(Math.ceil(top / step - 1e-9) * step, low + step)
  const decimals = decimalsOf(step)
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => {
    const at = low + index * step
    return {
      at,
      text: at
        .toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
        .replace(/^-0(?:\.0+)?$/, '0'),
    }
  })
  return { low, high, ticks }
}

/**
 * The width of words at this size, near enough to keep them apart: Chinese characters are square, others half as wide.
 */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (character > '\u2e7f' ? size : size * 0.58), 0)
