// The office's time zone: one of those there are, by region, with its distance from UTC.
import type { TextFieldServerComponent } from 'payload'
import { languageOf } from '../ui/messages'
import { Choice, type Group } from './choice'

const OTHERS = { zh: '其他', en: 'Other' }
const USUAL = { zh: '常用', en: 'Usual' }
const IN_CHINA = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei', 'UTC']

const named = (timeZone: string, code: string): string => {
  const part = (timeZoneName: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(code, { timeZone, timeZoneName })
      .formatToParts(new Date())
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return `${timeZone.replaceAll('_', ' ')} · ${part('longGeneric')} (${part('shortOffset')})`
}

const groupsIn = (code: string, language: 'zh' | 'en'): Group[] => {
  const option = (value: string) => ({ value, label: named(value, code) })
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => !IN_CHINA.includes(zone))
  const regions = new Map<string, string[]>()
  for (const zone of zones) {
    const region = zone.includes('/') ? zone.split('/')[0]! : OTHERS[language]
    regions.set(region, [...(regions.get(region) ?? []), zone])
  }
  return [
    { label: USUAL[language], options: IN_CHINA.map(option) },
    ...[...regions].map(([label, members]) => ({ label, options: members.map(option) })),
  ]
}

// Naming four hundred zones takes a while, and they stay the same.
const made = new Map<string, Group[]>()

export const TimeZone: TextFieldServerComponent = ({ clientField, path, readOnly, i18n }) => {
  const language = languageOf(i18n.language)
  const groups = made.get(language) ?? groupsIn(language === 'zh' ? 'zh-CN' : 'en-GB', language)
  made.set(language, groups)
  return (
    <Choice
      path={path}
      label={clientField.label || undefined}
      description={clientField.admin?.description}
      readOnly={readOnly ?? false}
      groups={groups}
    />
  )
}
