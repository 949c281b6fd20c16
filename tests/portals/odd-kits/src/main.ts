import './style.css';
import { hideIds } from '../../mps/src/hide-ids';
import { switches } from './switches';

const pages: Record<string, () => Promise<{ open: () => Promise<void> | void }>> = {
  '/layui': () => import('./layui/open'),
  '/iview': () => import('./iview/open'),
  '/shadow': () => import('./shadow/open'),
  '/weui': () => import('./weui/open'),
  '/frames': () => import('./frames/open'),
  '/inner': () => import('./frames/open-inner'),
};

const banner = document.createElement('p');
banner.className = 'practice-banner';
banner.textContent = '练习页面：不是任何服务商的系统，填写的内容不会提交到任何地方。';
document.body.prepend(banner);
const page = await (pages[window.location.pathname] ?? pages['/layui'])?.();
await page?.open();
if (switches.hideIds) hideIds();
window.__ready = true;
