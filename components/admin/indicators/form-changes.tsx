// What a proposal changes of an indicator, field by field: old, then new.
import type { FormChange } from '@/domain/indicator-confirmation'
import type { Language } from '@/domain/manuscript'
import { KIND_MESSAGES } from '@/domain/messages'
import { CONFIRMATION, FIELD_MESSAGES } from './messages'

const told = ({ field }: FormChange, value: string | null, language: Language): string =>
  value === null
    ? CONFIRMATION.empty[language]
    : field === 'kind'
      ? KIND_MESSAGES[value as keyof typeof KIND_MESSAGES][language]
      : value

/** `isNew`: there was nothing before, so only what it is to be is said. */
export const FormChanges = ({
  changes,
  isNew,
  language,
}: {
  changes: readonly FormChange[]
  isNew: boolean
  language: Language
}) => (
  <dl className="desk-parts">
    {changes.map((change) => (
      <div key={change.field} className="desk-part">
        <dt>{FIELD_MESSAGES[change.field][language]}</dt>
        <dd>
          {!isNew && (
            <>
              <del>{told(change, change.from, language)}</del>{' '}
              <span className="desk-unseen">{CONFIRMATION.became[language]}</span>
            </>
          )}{' '}
          <ins>{told(change, change.to, language)}</ins>
        </dd>
      </div>
    ))}
  </dl>
)
