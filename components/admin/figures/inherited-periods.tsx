// Periods that figures took from the text before them: looked at together, confirmed in one press.
import type { FiguresFound } from '@/desk/figures/contract'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { UNMARKED } from './unmarked-figures-messages'

type Props = { inherited: FiguresFound['inherited']; disabled: boolean; confirm: () => void; language: Language }

export const InheritedPeriods = ({ inherited: { count, periods }, disabled, confirm, language }: Props) => (
  <div className="desk-undated">
    <p>
      {say(UNMARKED.inherited, language, { n: count })} {periods.join(UNMARKED.between[language])}
    </p>
    <button type="button" className="desk-button" disabled={disabled} onClick={confirm}>
      {say(UNMARKED.confirm, language, { n: count })}
    </button>
  </div>
)
