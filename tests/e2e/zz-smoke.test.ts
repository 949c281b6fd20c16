import { it } from 'vitest';
import { launchBrowser } from '../harness/launch-browser';
import { openPage } from '../harness/open-page';
import { startPracticeServer } from '../portals/server';

const kind = (process.env.SMOKE ?? 'chromium') as 'chromium' | 'firefox';
it('smoke', async () => {
  const server = await startPracticeServer();
  const launched = await launchBrowser({ browser: kind, port: server.port, extension: kind === 'chromium' ? '/tmp/smoke-ext' : '/tmp/smoke-ff' });
  try {
    const portal = await openPage(launched, 'https://beian.mps.gov.cn/web/business/budUnit/add');
    portal.on('console', (m) => console.log('PORTAL', m.type(), m.text().slice(0, 300)));
    await new Promise((r) => setTimeout(r, 1500));
    const { openExtensionPage } = await import('../harness/open-page');
    const ext = await openExtensionPage(launched, 'smoke.html');
    ext.on('console', (m) => console.log('EXT', m.type(), m.text().slice(0, 300)));
    const run = async (code: string) => {
      const r = await ext.evaluate(`(async()=>{ try { return JSON.stringify(await (async()=>{${code}})()) } catch (e) { return 'THROWN ' + (e.problem ?? e.code ?? '') + ' ' + (e.stack ?? e) } })()`);
      return r as string;
    };
    await ext.waitForFunction('window.vault !== undefined');
    const tabs = await run(`const t = await (globalThis.browser ?? chrome).tabs.query({}); return t.map(x => [x.id, x.url])`);
    console.log(tabs);
    const tabId = JSON.parse(tabs).find((x: [number, string]) => x[1]?.startsWith('https://beian'))?.[0];
    console.log('empty view', (await run(`const t=performance.now(); const v = await sendMessage('viewPage',{tabId:${tabId}}); return {ms: performance.now()-t, f: v.fields.map(f=>[f.ref,f.label,f.fieldId,f.state]), p: v.portal, v: v.vault, filing: v.filing}`)).slice(0, 4000));
    console.log(await run(`
      const p = newProfile(); const person = crypto.randomUUID();
      p.subject = {type:'单位', nature:'企业', name:'杭州某某科技有限公司', certType:'统一社会信用代码证', certNumber:'91330100MA2B0EXG3J', officeRegion:['浙江省','杭州市','余杭区'], officeAddress:'文一西路969号3幢101室', registeredRegion:['浙江省','杭州市','余杭区'], registeredAddress:'文一西路969号3幢101室'};
      p.people=[{id:person, values:{name:'张三', idType:'居民身份证', idNumber:'11010519491231002X', mobile:'13812345678', email:'a@example.com', officePhone:'0571-88888888', idValidity:{from:'2020-01-01',to:'2040-01-01'}, region:['浙江省','杭州市','西湖区'], address:'某某路1号2幢303室'}}];
      p.roles={subjectOwner:person, legalRep:person};
      await vault.saveProfile(p);
      const f = new File([Uint8Array.from([0xff,0xd8,0xff,0xe0,0,0x10,0x4a,0x46,0x49,0x46,0,1,1,0,0,1,0,1,0,0,0xff,0xc0,0,0x11,8,0,0x10,0,0x10,3,1,0x22,0,2,0x11,1,3,0x11,1,0xff,0xda,0,0xc,3,1,0,2,0x11,3,0x11,0,0x3f,0,0xff,0xd9])],'front.jpg',{type:'image/jpeg'});
      const d = await vault.addDocument(p.id, f); p.people[0].values.idFrontImage={documentId:d.id}; await vault.saveProfile(p); return (await vault.listProfiles())`));
    console.log('view', (await run(`const t=performance.now(); const v = await sendMessage('viewPage',{tabId:${tabId}}); return {ms: performance.now()-t, f: v.fields.map(f=>[f.ref,f.label,f.fieldId,f.state,f.wanted,f.reason?.zh])}`)).slice(0, 5000));
    console.log('fill', (await run(`const t=performance.now(); const v = await sendMessage('fillPage',{tabId:${tabId}, refs:null, overwrite:[]}); return {ms: performance.now()-t, o: v.outcomes.map(o=>[o.label,o.fieldId,o.status,o.code,o.detail]), f: v.view.fields.map(f=>[f.label,f.state,f.held])}`)).slice(0, 6000));
    console.log('model', JSON.stringify(await portal.evaluate('JSON.stringify(window.__model())')));
    console.log('counts', JSON.stringify(await portal.evaluate('JSON.stringify(window.__counts())')));
    console.log('fill2', (await run(`const t=performance.now(); const v = await sendMessage('fillPage',{tabId:${tabId}, refs:null, overwrite:[]}); return {ms: performance.now()-t, o: v.outcomes.map(o=>[o.label,o.status,o.code])}`)).slice(0, 3000));
    await portal.bringToFront(); await new Promise((r) => setTimeout(r, 800));
    await portal.screenshot({ path: `/tmp/smoke-${kind}.png` });
    console.log('undo', (await run(`const t=performance.now(); const v = await sendMessage('undoFill',{tabId:${tabId}, refs:null}); return {ms: performance.now()-t, o: v.outcomes.map(o=>[o.label,o.status,o.code]), can: v.view.canUndo}`)).slice(0, 3000));
    console.log('model', JSON.stringify(await portal.evaluate('JSON.stringify(window.__model())')));
  } finally {
    await launched.close();
    await server.close();
  }
}, 120_000);
