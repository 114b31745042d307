'use client'
import type { ReactNode } from 'react'

/** The article's standing, its issues and every action, in the sidebar of its form. */
export const DeskPanel = (): ReactNode => null
