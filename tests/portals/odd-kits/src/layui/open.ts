import { heldIn } from '../../../access-provider/src/held-in';
import { papersOf, personPapers, unitProperties } from '../../../access-provider/src/lists';
import { regionsBelow } from '../../../mps/src/data/regions';
import { counts, exposeModel } from '../counts';
import { switches } from '../switches';
import form from './form.tpl?raw';
import { type LayuiKit, loadLayui } from './layui-kit';

const selects = new Map<string, HTMLSelectElement>();

/** A select by the name that it had at first: `ids=off` takes names away. */
function select(name: string): HTMLSelectElement {
  const found = selects.get(name) ?? document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (found === null) throw new Error(`no select ${name}`);
  selects.set(name, found);
  return found;
}

function offer(kit: LayuiKit, name: string, options: readonly (readonly [string, string])[]): void {
  select(name).replaceChildren(new Option('请选择', ''), ...options.map(([code, words]) => new Option(words, code)));
  kit.form.render('select', 'filing');
}

function offerRegions(kit: LayuiKit, name: string, codes: readonly string[]): void {
  offer(kit, name, codes.includes('') ? [] : regionsBelow(codes).map((region) => [region.code, region.name]));
}

/** Lists that hang on others come from a server once those are chosen, through layui's own events. */
function wireLists(kit: LayuiKit): void {
  offer(kit, 'dwxz', Object.entries(unitProperties));
  offer(kit, 'dwzjlx', []);
  offer(kit, 'zjlx', Object.entries(personPapers));
  offerRegions(kit, 'sheng', []);
  offerRegions(kit, 'shi', ['']);
  offerRegions(kit, 'xian', ['']);
  const later = (act: () => void): undefined => {
    window.setTimeout(act, switches.slow);
  };
  kit.form.on('select(dwxz)', ({ value }) => later(() => offer(kit, 'dwzjlx', Object.entries(papersOf(value)))));
  kit.form.on('select(sheng)', ({ value }) => {
    offerRegions(kit, 'xian', ['']);
    return later(() => offerRegions(kit, 'shi', [value]));
  });
  kit.form.on('select(shi)', ({ value }) => later(() => offerRegions(kit, 'xian', [select('sheng').value, value])));
}

let chosen: { name: string; size: number } | null = null;

function wireUpload(kit: LayuiKit): void {
  kit.upload.render({
    elem: '#zjsmj',
    auto: false,
    accept: 'images',
    choose(picked: { preview: (done: (at: string, file: File) => void) => void }) {
      picked.preview((_, file) => {
        chosen = { name: file.name, size: file.size };
        const shown = document.getElementById('zjsmjName');
        if (shown !== null) shown.textContent = file.name;
      });
    },
  });
}

/** Native control and drawn one must say the same: a tool that changes only one of them is found out. */
function heldAndShown(marked: Element): unknown {
  const held = heldIn(marked);
  const drawn = [...marked.querySelectorAll<HTMLInputElement>('.layui-form-select .layui-select-title input')];
  const shown = drawn.map(({ value }) => value).filter((text) => text !== '' && text !== '请选择');
  if (drawn.length > 0 && shown.join() !== [held ?? []].flat().join()) return { held, shown };
  const ticked = marked.querySelectorAll('.layui-form-checked, .layui-form-radioed').length;
  const native = marked.querySelectorAll('input:checked').length;
  return ticked === native ? held : { held, ticked };
}

/** The page as layui draws it: its own selects, boxes, radios and calendars over the native ones. */
export async function open(): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', form);
  const kit = await loadLayui();
  wireLists(kit);
  wireUpload(kit);
  kit.laydate.render({ elem: '#zjyxq', range: true });
  kit.laydate.render({ elem: '#ktrq' });
  kit.form.on('checkbox(ty)', () => {
    counts.consents += 1;
    return undefined;
  });
  kit.form.on('submit(tj)', () => {
    counts.submits += 1;
    return false;
  });
  kit.form.render();
  exposeModel(() => {
    const marked = [...document.querySelectorAll<HTMLElement>('[data-model]')];
    const held = Object.fromEntries(marked.map((element) => [element.dataset.model, heldAndShown(element)]));
    return { ...held, zjsmj: chosen };
  });
}
