// What Next runs once, before a server answers.
import { keepFraming } from './respond/framing'

export const register = (): void => keepFraming()
