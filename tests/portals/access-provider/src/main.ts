import './style.css';
import { countClicks } from './counts';
import { exposeModel } from './expose-model';
import { hideNames } from './hide-names';
import addIcp from './pages/add-icp.jsp?raw';
import addWebside from './pages/add-webside.jsp?raw';
import shell from './pages/shell.jsp?raw';
import websideList from './pages/webside-list.jsp?raw';
import { switches } from './switches';
import { wireAddIcp } from './wire-add-icp';
import { wireAddWebside } from './wire-add-webside';

const pages: Record<string, { html: string; wire?: () => void }> = {
  '/icp/addIcp': { html: addIcp, wire: wireAddIcp },
  '/icp/websideList': { html: websideList },
  '/icp/addWebside': { html: addWebside, wire: wireAddWebside },
};

const page = pages[window.location.pathname] ?? { html: shell };
document.body.insertAdjacentHTML('afterbegin', page.html);
exposeModel();
countClicks();
page.wire?.();
if (switches.hideIds) hideNames();
// A frame has loaded once those in it have: the outermost one is last.
window.addEventListener('load', () => {
  window.__ready = true;
});
