// For tests of the readers' pages: a page as the reader's browser gets it, to be asked with CSS selectors.
import { load } from 'cheerio'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export const htmlOf = (page: ReactElement) => load(renderToStaticMarkup(page))
