// The desk's own mark, on the sign-in page and in the corner of the panel.
export const Logo = () => (
  <span className="desk-brand">
    <span lang="zh-CN">权威发布</span>
    <span lang="en">Official releases</span>
  </span>
)

export const Icon = () => (
  <span className="desk-brand-icon" aria-hidden="true">
    发
  </span>
)
