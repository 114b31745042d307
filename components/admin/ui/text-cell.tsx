'use client'
// A table cell that says what is there, or a dash.
import type { DefaultCellComponentProps } from 'payload'

export const TextCell = ({ cellData }: DefaultCellComponentProps) => (
  <span>{typeof cellData === 'string' && cellData !== '' ? cellData : '—'}</span>
)
