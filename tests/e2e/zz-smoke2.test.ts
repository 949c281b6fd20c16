import { it } from 'vitest';
import { launchBrowser } from '../harness/launch-browser';
import { openExtensionPage, openPage } from '../harness/open-page';
import { startPracticeServer } from '../portals/server';

it('smoke2', async () => {
  const server = await startPracticeServer();
  const launched = await launchBrowser({ browser: 'chromium', port: server.port, extension: '/tmp/smoke-ext' });
  try {
    const portal = await openPage(launched, 'https://beian.mps.gov.cn/web/business/budUnit/add');
    let ext = await openExtensionPage(launched, 'smoke.html');
    const run = async (code: string) =>
      (await ext.evaluate(`(async()=>{ try { return JSON.stringify(await (async()=>{${code}})()) } catch (e) { return 'THROWN ' + (e.problem ?? e.code ?? '') + ' ' + (e.stack ?? e) } })()`)) as string;
    await ext.waitForFunction('window.vault !== undefined');
    const tabs = await run(`const t = await chrome.tabs.query({}); return t.map(x => [x.id, x.url])`);
    const tabId = JSON.parse(tabs).find((x: [number, string]) => x[1]?.startsWith('https://beian'))?.[0];
    await run(`
      const p = newProfile(); const person = crypto.randomUUID();
      p.subject = {type:'个人'};
      p.people=[{id:person, values:{name:'张三', idType:'居民身份证', idNumber:'11010519491231002X', mobile:'13812345678', email:'a@example.com', officePhone:'0571-88888888', idValidity:{from:'2020-01-01',to:'long-term'}, region:['浙江省','杭州市','西湖区'], address:'某某路1号2幢303室'}}];
      p.roles={subjectOwner:person}; await vault.saveProfile(p);`);
    console.log('warm', await run(`const r=[]; for (let i=0;i<5;i++){const t=performance.now(); await sendMessage('viewPage',{tabId:${tabId}}); r.push(Math.round(performance.now()-t))} return r`));
    const cdp = await launched.browser.target().createCDPSession();
    const sw = launched.browser.targets().find((t) => t.type() === 'service_worker');
    console.log('sw', sw?.url());
    const kill = async () => {
      const c = await ext.createCDPSession();
      const { targetInfos } = (await cdp.send('Target.getTargets')) as { targetInfos: { type: string; targetId: string }[] };
      for (const t of targetInfos) if (t.type === 'service_worker') await cdp.send('Target.closeTarget', { targetId: t.targetId }).catch((e) => console.log('close', String(e)));
      await c.detach();
    };
    await kill();
    console.log('cold', await run(`const t=performance.now(); const v = await sendMessage('viewPage',{tabId:${tabId}}); return [performance.now()-t, v.fields.length]`));
    // kill in the middle of a fill
    const filling = run(`return await sendMessage('fillPage',{tabId:${tabId}, refs:null, overwrite:[]})`);
    await new Promise((r) => setTimeout(r, 900));
    await kill();
    console.log('killed fill:', (await filling).slice(0, 200));
    await new Promise((r) => setTimeout(r, 1500));
    console.log('after kill', (await run(`const v = await sendMessage('viewPage',{tabId:${tabId}}); return [v.notice, v.filling, v.canUndo, v.fields.map(f=>[f.label,f.state])]`)).slice(0, 1500));
    console.log('fill again', (await run(`const v = await sendMessage('fillPage',{tabId:${tabId}, refs:null, overwrite:[]}); return [v.view.notice, v.outcomes.map(o=>[o.label,o.status,o.code])]`)).slice(0, 1500));
    await run(`return await sendMessage('undoFill',{tabId:${tabId}, refs:null})`);
    // extension reload mid-fill
    void run(`return await sendMessage('fillPage',{tabId:${tabId}, refs:null, overwrite:[]})`).catch(() => 'gone');
    await new Promise((r) => setTimeout(r, 300));
    void ext.evaluate('chrome.runtime.reload()').catch(() => null);
    await new Promise((r) => setTimeout(r, 3000));
    console.log('model', JSON.stringify(await portal.evaluate('JSON.stringify(window.__model())')));
    console.log('hosts left', await portal.evaluate(`document.querySelectorAll('[popover]').length`));
    ext = await openExtensionPage(launched, 'smoke.html');
    await ext.waitForFunction('window.vault !== undefined');
    console.log('after reload', (await run(`const v = await sendMessage('viewPage',{tabId:${tabId}}); return [v.notice, v.filling, v.canUndo, v.fields.map(f=>[f.label,f.state])]`)).slice(0, 1500));
    console.log('fill again', (await run(`const v = await sendMessage('fillPage',{tabId:${tabId}, refs:null, overwrite:[]}); return [v.view.notice, v.outcomes.map(o=>[o.label,o.status,o.code])]`)).slice(0, 1500));
    await portal.bringToFront();
    await new Promise((r) => setTimeout(r, 500));
    console.log('hosts left', await portal.evaluate(`document.querySelectorAll('[popover]').length`));
  } finally {
    await launched.close();
    await server.close();
  }
}, 120_000);
