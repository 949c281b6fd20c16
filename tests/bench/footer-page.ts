/** A page of about `nodes` elements with the texts, links and scripts of a shop, and its footer at the end. */
export function footerPage(nodes: number): string {
  const rows = Math.round(nodes / 10);
  const row = (at: number): string =>
    `<div class="card"><h3>商品 ${at}</h3><p>说明文字 <b>B${at}</b> 与 <i>ICP</i> 服务</p><ul><li>价格 ${at}.00</li><li>库存 ${at % 100}</li></ul><a href="/p/${at}">查看</a><span>已售</span></div>`;
  const script = `<script>window.__DATA__=${JSON.stringify({ items: Array.from({ length: rows }, (_, at) => ({ at, name: `商品 ${at}` })) })}</script>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>晴川商城</title><style>.card{padding:4px}.foot{background:#222;color:#bbb}</style></head><body>${Array.from({ length: rows }, (_, at) => row(at)).join('')}${script}<div class="foot"><a href="https://beian.miit.gov.cn/">浙ICP备2026000001号-1</a> <a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602012345"><img src="/a.png" alt="">浙公网安备33010602012345号</a></div></body></html>`;
}
