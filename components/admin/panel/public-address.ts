// Where readers read an article, as soon as anything of it is public.
import type { PanelState } from '@/desk/workflow/contract'

export const publicAddress = ({ slug, standing }: PanelState): string | null =>
  slug && standing.publicState !== 'never' ? `/releases/${slug}` : null
