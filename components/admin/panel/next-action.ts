// What each awaited role is awaited for.
import type { Action, Role } from '@/domain/workflow'

export const NEXT_ACTION: Partial<Record<Role, Action>> = {
  editor: 'submit',
  reviewer: 'approve',
  publisher: 'publish',
}
