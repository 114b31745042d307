// The last step of an article in a list: who did what, when, and, where it was sent back, why.
import type { DefaultServerCellComponentProps } from 'payload'

export const LastStepCell = ({ cellData }: DefaultServerCellComponentProps) => <span>{String(cellData ?? '')}</span>
