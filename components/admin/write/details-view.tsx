'use client'
// The form with every field of an article, for work in bulk: Payload's own.
export { DefaultEditView as DetailsView } from '@payloadcms/ui'
