'use client'
import { Link } from '@payloadcms/ui'

/** The way to the import, above the list of articles. */
export const ImportLink = () => <Link href="/admin/import">导入文档 · Import</Link>
