// The keywords of an article or a column, as a person types them.

/** However they are set apart: 技能，培训; 技能、培训. */
export const keywordsOf = (text: string | null | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[,，、;；\n]+/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]
