/** Payload's open form for the first person is closed; this says where the first admin comes from. */
export const NoFirstUser = () => (
  <main>
    <p>第一位管理员由控制台上的一次性链接建立。</p>
    <p lang="en">The first admin is made by the one-time link printed on the console.</p>
  </main>
)
