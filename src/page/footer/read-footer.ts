import { filingHost } from '../../core/footer/check/filing-hosts';
import { type NumberInRuns, numbersInRuns, unfinishedNumbers } from '../../core/footer/check/numbers-in-runs';
import type { SeenLink, SeenNumber, SeenPage } from '../../core/footer/check/seen-page';
import { placeOfText } from './hidden-text';
import { type NodeRun, pageRuns } from './page-runs';
import { shownFeatures } from './shown-features';
import { unseenNumbers } from './unseen-numbers';

/** What the page says may be of any length; what is passed on is not. */
const clip = (text: string, length = 400): string => text.replace(/\s+/g, ' ').trim().slice(0, length);

/**
 * Reads a page for the footer check: its filing numbers with their links, and whether a person sees them; links to the
 * filing platforms; numbers that stand in its source alone; what visitors can do there. Changes nothing, runs nothing of the page.
 */
export function readFooter(root: Document): SeenPage {
  const runs = pageRuns(root);
  const numbers = numbersInRuns(runs).flatMap((found) => seenNumber(found, runs));
  const shown = new Set(numbers.map(({ text }) => text));
  return {
    url: root.location.href.slice(0, 2000),
    title: clip(root.title),
    numbers,
    links: filingLinks(root),
    unfinished: unfinishedNumbers(runs),
    unseen: unseenNumbers(root).filter(({ text }) => !shown.has(text)),
    features: shownFeatures(root),
  };
}

function seenNumber({ number, run, written }: NumberInRuns, runs: readonly NodeRun[]): SeenNumber[] {
  const node = runs[run]?.node;
  if (node === undefined) return [];
  const link = node.parentElement?.closest('a[href]') ?? null;
  return [
    {
      kind: number.kind,
      text: clip(number.text),
      valid: number.valid,
      problem: number.problem ?? null,
      written: written.slice(0, 400),
      href: link?.getAttribute('href')?.slice(0, 2000) ?? null,
      near: nearby(node, run, runs),
      ...placeOfText(node),
    },
  ];
}

/** The row or list item that a number stands in; elsewhere the texts before and behind it. */
function nearby(node: Text, run: number, runs: readonly NodeRun[]): string {
  const row = node.parentElement?.closest('tr, li, [role="row"]');
  if (row) return clip(row.textContent);
  return clip(
    runs
      .slice(Math.max(0, run - 8), run + 9)
      .map(({ text }) => text.slice(0, 100))
      .join(' '),
  );
}

function filingLinks(root: Document): SeenLink[] {
  const links = [...root.querySelectorAll('a[href*="beian"], a[href*="cac.gov.cn"]')];
  return links
    .filter((link) => filingHost(link.getAttribute('href') ?? '') !== null)
    .slice(0, 200)
    .map((link) => ({
      href: (link.getAttribute('href') ?? '').slice(0, 2000),
      text: clip(link.textContent),
      images: imagesOf(link),
      hidden: link.checkVisibility({ visibilityProperty: true }) ? null : 'not-displayed',
      low: null,
    }));
}

/** The pictures of a link: in it, behind it as a background, or right beside it. */
function imagesOf(link: Element): string[] {
  const inside = [...link.querySelectorAll('img')];
  const beside = [link.previousElementSibling, link.nextElementSibling].filter((each) => each?.nodeName === 'IMG');
  const pictures = [...inside, ...(inside.length > 0 ? [] : beside)].map((image) => image?.getAttribute('src') ?? '');
  const painted = [link, ...link.children]
    .slice(0, 4)
    .map((each) => /url\("([^"]*)"\)/.exec(getComputedStyle(each).backgroundImage)?.[1]);
  return [...pictures, ...painted]
    .filter((src) => src !== undefined && src !== '')
    .slice(0, 10)
    .map((src) => String(src).slice(0, 2000));
}
