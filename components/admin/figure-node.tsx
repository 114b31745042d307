'use client'
import type { ReactNode } from 'react'

/** A figure in the editor: the words of its metric. */
export const FigureNode = (): ReactNode => null
