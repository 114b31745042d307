// Payload's open form for the first person is closed; this says where the first admin comes from.
export const FirstAdminNotice = () => (
  <section className="desk-first">
    <h1>还没有人员</h1>
    <p>
      第一位管理员由控制台上打印的一次性链接建立。请在运行本系统的终端或日志里找到以 <code>/setup?token=</code>{' '}
      开头的链接，在浏览器中打开。
    </p>
    <p>链接只能用一次；建好管理员之后，其他人员由管理员添加。</p>
    <div lang="en">
      <h2>Nobody works here yet</h2>
      <p>
        The first admin is made by the one-time link printed on the console. Look in the terminal or log of this system
        for a link with <code>/setup?token=</code> and open it in a browser.
      </p>
      <p>It works once; everybody else is added by that admin.</p>
    </div>
  </section>
)
