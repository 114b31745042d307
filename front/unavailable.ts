// What the front says when nothing behind it answers.
export const UNAVAILABLE = `网站暂时无法打开，请稍后再试。
This site is not available at the moment. Please try again shortly.
`
