// What an official site must say of its office: the settings by name, for the ledger.
export const OFFICE_KEYS = [
  'siteIdCode',
  'organizer',
  'undertaker',
  'phone',
  'email',
  'address',
  'icp',
  'policeRecord',
  'correctionsUrl',
  'about',
  'aboutEn',
  'contact',
  'contactEn',
  'accessibility',
  'accessibilityEn',
] as const
