// How the parts of a chart get their colours: in a page from its stylesheet, light or dark; in a file of its own, which
// has none, from itself.
export type Role = 'grid' | 'ink' | 'mark' | 'newest-mark'
export type Paint = { of: (role: Role) => { className: string } | { color: string }; paper: string }

export const PAGE_PAINT: Paint = { of: (role) => ({ className: role }), paper: 'var(--paper)' }

/** As on light paper (css/page.ts). */
export const FILE_COLOURS = { ink: '#1b1916', soft: '#5f584e', grid: '#d9d3c7', accent: '#9b1c1c', paper: '#ffffff' }
const OF_FILE: Record<Role, string> = {
  'grid': FILE_COLOURS.grid,
  'ink': FILE_COLOURS.ink,
  'mark': FILE_COLOURS.soft,
  'newest-mark': FILE_COLOURS.accent,
}
export const FILE_PAINT: Paint = { of: (role) => ({ color: OF_FILE[role] }), paper: FILE_COLOURS.paper }
