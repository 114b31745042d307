// In which widths a picture is offered to readers besides its own: for phones, for tablets and sharp phones, for wide
// screens.
const WIDTHS = [480, 960, 1600] as const
/** Moving pictures stay as they are. */
export const WIDTH_MIMES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

export const isWidth = (width: number): boolean => WIDTHS.some((one) => one === width)

/** Those narrower than the picture itself. */
export const widthsOf = ({ mime, width }: { mime: string; width: number | null }): number[] =>
  width !== null && WIDTH_MIMES.includes(mime) ? WIDTHS.filter((one) => one < width) : []
