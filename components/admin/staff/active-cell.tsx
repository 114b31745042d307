// Whether somebody is still with the office, in a list.
import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf, type Words } from '../ui/messages'

const ACTIVE: Words = { zh: '在岗', en: 'Active' }
const LEFT: Words = { zh: '离岗', en: 'Has left' }

export const ActiveCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => (
  <span>{(cellData === false ? LEFT : ACTIVE)[languageOf(i18n.language)]}</span>
)
