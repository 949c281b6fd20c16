import { filingPage, formItem } from './filing-page';

/** One way to hide a box that asks for an identity number; runs in the page, on the box and the element around it. */
export interface Variant {
  /** Style of the box itself. */
  readonly box?: string;
  /** Style of the element around it. */
  readonly around?: string;
  /** Attributes of the box. */
  readonly attributes?: string;
  /** Markup beside the box, inside the element around it. */
  readonly beside?: string;
  /** Markup of a file box for a photo, in place of the box. */
  readonly photo?: string;
  /** A script of the page, once its markup is there: the body of a function. */
  readonly script?: string;
}

const zero = 'width:0;height:0;padding:0;border:0';
const cover = 'position:absolute;left:0;top:0;right:0;bottom:0;background:#fff';

/** Ways that any field is refused for. */
export const hiddenVariants: Record<string, Variant> = {
  'display none': { box: 'display:none' },
  'display none around it': { around: 'display:none' },
  'visibility hidden': { box: 'visibility:hidden' },
  'visibility collapse around it': { around: 'visibility:collapse' },
  'no size': { box: zero },
  'one pixel': { box: 'width:1px;height:1px;padding:0;border:0' },
  'off to the left': { box: 'position:absolute;left:-9999px' },
  'off the top': { box: 'position:absolute;top:-9999px' },
  'text-indent far away, no size': { box: `${zero};text-indent:-9999px` },
  'opacity 0': { box: 'opacity:0' },
  'opacity 0 around it': { around: 'opacity:0' },
  'opacities that multiply': { box: 'opacity:.3', around: 'opacity:.3' },
  'filter opacity': { box: 'filter:opacity(0)' },
  'filter opacity in two parts': { around: 'filter:opacity(.3) opacity(.3)' },
  'clip-path inset': { box: 'clip-path:inset(50%)' },
  'clip-path of no area around it': { around: 'clip-path:polygon(0 0,0 0,0 0)' },
  'clip rectangle': { box: 'position:absolute;clip:rect(0,0,0,0)' },
  'aria-hidden and no size': { box: zero, attributes: 'aria-hidden="true"' },
  'type hidden': { attributes: 'type="hidden"' },
  'in a box of no height that hides what overflows': { around: 'height:0;overflow:hidden' },
  'in a box of two pixels that hides what overflows': { around: 'height:2px;width:2px;overflow:hidden' },
  'scale 0': { box: 'transform:scale(0)' },
  'scale .01 around it': { around: 'transform:scale(.01)' },
  'turned on its edge': { around: 'transform:rotateY(90deg)' },
  'content-visibility': { around: 'content-visibility:hidden' },
  'hidden attribute': { attributes: 'hidden' },
  'inert, no size': { box: zero, attributes: 'inert' },
  'in a frame of one pixel': {
    script: `const frame = document.createElement('iframe');
      frame.style.cssText = 'width:1px;height:1px;border:0';
      moveIntoFrame(frame);`,
  },
  'in a frame off the page': {
    script: `const frame = document.createElement('iframe');
      frame.style.cssText = 'position:absolute;left:-9999px;width:600px;height:200px';
      moveIntoFrame(frame);`,
  },
  'in a hidden frame': {
    script: `const frame = document.createElement('iframe');
      frame.style.cssText = 'visibility:hidden;width:600px;height:200px';
      moveIntoFrame(frame);`,
  },
  'in a transparent frame': {
    script: `const frame = document.createElement('iframe');
      frame.style.cssText = 'opacity:.01;width:600px;height:200px';
      moveIntoFrame(frame);`,
  },
  'slotted into a transparent part of an open shadow root': {
    script: `const host = document.createElement('section');
      item.replaceWith(host);
      host.append(item);
      host.attachShadow({ mode: 'open' }).innerHTML = '<div style="opacity:.01"><slot></slot></div>';`,
  },
  'in a shadow root inside a box of no height': {
    script: `const host = document.createElement('div');
      const low = document.createElement('div');
      low.style.cssText = 'height:0;overflow:hidden';
      item.replaceWith(low);
      low.append(host);
      host.attachShadow({ mode: 'open' }).append(item);`,
  },
  'behind a form that lies about its parent': {
    script: `const form = document.createElement('form');
      form.id = 'liar';
      const clear = document.createElement('div');
      clear.style.cssText = 'opacity:0';
      item.replaceWith(clear);
      clear.append(form);
      form.append(item);
      const other = document.createElement('input');
      other.type = 'hidden';
      other.name = 'parentElement';
      other.setAttribute('form', 'liar');
      document.body.append(other);`,
  },
};

/** Ways that identity numbers and photos are refused for, over and above. */
export const coveredVariants: Record<string, Variant> = {
  'below an opaque element': { beside: `<div style="${cover};z-index:5"></div>` },
  'below an opaque element that lets the pointer through': {
    beside: `<div style="${cover};z-index:5;pointer-events:none"></div>`,
  },
  'below an opaque frame': { beside: `<iframe style="${cover};width:100%;height:100%;border:0;z-index:5"></iframe>` },
  'below a picture': { beside: `<canvas style="${cover};width:100%;height:100%;z-index:5"></canvas>` },
  'below a modal dialog': {
    script: `const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;inset:0;margin:0';
      document.body.append(dialog);
      dialog.showModal();`,
  },
  'below a popover that lets the pointer through': {
    script: `const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;inset:0;margin:0;border:0;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();`,
  },
  'behind the ground of the element around it': { around: 'background:#fff', box: 'position:relative;z-index:-1' },
  'clipped to a side where nothing is': { around: 'clip-path:inset(0 0 0 99%)' },
  'clipped to a circle of one pixel': { box: 'clip-path:circle(1px)' },
  masked: { box: 'mask-image:linear-gradient(transparent,transparent)' },
  'masked around it': { around: 'mask-image:linear-gradient(transparent,transparent)' },
  'blurred away': { box: 'filter:blur(40px)' },
  'without contrast': { around: 'filter:contrast(0)' },
  faint: { box: 'opacity:.2' },
  'blended away': { around: 'mix-blend-mode:lighten;background:#fff' },
  'scrolled out of a box that hides what overflows': {
    around: 'height:30px;overflow:clip',
    beside: '<div style="height:2000px"></div>',
    script: 'around.append(box);',
  },
  'a sliver': { box: 'width:200px;height:5px;padding:0;border:0' },
};

/** Forms that people have before them: each must be filled. */
export const plainVariants: Record<string, Variant> = {
  plain: {},
  'in a box that scrolls': {
    around: 'height:60px;overflow:auto',
    beside: '<div style="height:900px"></div>',
    script: 'around.append(box);',
  },
  'far down the page': { around: 'margin-top:4000px' },
  'above a bar that sticks to the bottom': {
    around: 'margin-top:4000px',
    script: `const bar = document.createElement('footer');
      bar.style.cssText = 'position:fixed;left:0;right:0;bottom:0;height:90px;background:#fff;z-index:9';
      document.body.style.paddingBottom = '120px';
      document.body.append(bar);`,
  },
  'in a modal dialog': {
    script: `const dialog = document.createElement('dialog');
      item.replaceWith(dialog);
      dialog.append(item);
      dialog.showModal();`,
  },
  'in a same-origin frame': {
    script: `const frame = document.createElement('iframe');
      frame.style.cssText = 'width:600px;height:200px';
      moveIntoFrame(frame);`,
  },
  'below a watermark': {
    script: `const mark = document.createElement('div');
      mark.style.cssText = 'position:fixed;inset:0;z-index:9999;pointer-events:none;opacity:.1;' +
        'background-image:linear-gradient(45deg,#eee 50%,transparent 50%)';
      document.body.append(mark);`,
  },
  'before a painted ground': {
    script: `const ground = document.createElement('div');
      ground.style.cssText = 'position:fixed;inset:0;z-index:-1;pointer-events:none;background:#eef';
      document.body.prepend(ground);`,
  },
  'below a label that lies in the box': {
    around: 'position:relative',
    beside: '<span style="position:absolute;left:8px;top:8px;pointer-events:none">18 位</span>',
  },
  'a little transparent, on a grey day': { box: 'opacity:.8', around: 'filter:grayscale(1)' },
  'in a form with awkward names': {
    script: `const form = document.createElement('form');
      item.replaceWith(form);
      form.innerHTML = ['id', 'name', 'action', 'method', 'target', 'title', 'type', 'style', 'children', 'parentNode']
        .map((name) => '<input type="hidden" name="' + name + '">').join('');
      form.append(item);`,
  },
};

const halfHidden = (style: string): Variant => ({
  script: `item.querySelector('label').innerHTML = '负责人<span style="${style}">证件号码</span>';`,
});

/** A row under titles that a person does not see: he reads 备注 before both boxes. */
const underTitles = (style: string): Variant => ({
  script: `const table = document.createElement('table');
    table.innerHTML = '<tr style="${style}"><th>人员</th><th style="${style}">姓名</th><th style="${style}">证件号码</th></tr>' +
      '<tr><td>主体负责人</td><td><input></td><td class="cell"></td></tr>';
    item.replaceWith(table);
    table.querySelector('.cell').append(box);`,
});

/** Labels of which a person sees a part alone: what he reads is another question. */
export const halfLabels: Record<string, Variant> = {
  'half of the label not displayed': halfHidden('display:none'),
  'half of the label invisible': halfHidden('visibility:hidden'),
  'half of the label transparent': halfHidden('opacity:0'),
  'half of the label without colour': halfHidden('color:transparent'),
  'half of the label of no size': halfHidden('font-size:0'),
  'half of the label off the page': halfHidden('position:absolute;left:-9999px'),
  'half of the label clipped away': halfHidden('display:inline-block;clip-path:inset(50%)'),
  'the titles of the columns not displayed': underTitles('display:none'),
  'the titles of the columns without colour': underTitles('color:transparent'),
};

/** Labels in pieces, all of them shown, or hidden only where they ask nothing. */
export const wholeLabels: Record<string, Variant> = {
  'under the title of its column': underTitles('color:#333'),
  'a label in pieces': halfHidden('color:#333'),
  'a word for screen readers alone': {
    script: `item.querySelector('label').innerHTML =
      '<i style="color:red">*</i>负责人证件号码<span style="position:absolute;left:-9999px">（必填）</span>';`,
  },
};

const button = '<button type="button" style="width:96px;height:96px">上传照片</button>';
const file = (style: string) => `<input class="box" type="file" accept="image/png" style="${style}">`;

/** A file box in a kit's frame, under a label that says nothing, with words in the frame. */
const framed = (style: string): Variant => ({
  photo: `<div class="el-upload" style="width:96px;height:96px"><span style="${style}">身份证人像面</span>＋${file('display:none')}</div>`,
  script: `item.querySelector('label').textContent = '负责人附件';`,
});

/** File boxes that nothing on the screen stands for. */
export const hiddenPhotos: Record<string, Variant> = {
  'a hidden file box right in the form': {
    photo: `${file('display:none')}<input><input>`,
  },
  'a file box whose button is off the page': {
    photo: `<label style="position:absolute;left:-9999px">${button}${file('display:none')}</label>`,
  },
  'a file box whose button is transparent': {
    photo: `<label style="opacity:.05">${button}${file('display:none')}</label>`,
  },
  'a file box below an advertisement': {
    photo: `<label style="display:block;width:96px;height:96px">${button}${file('display:none')}</label><div style="${cover}"></div>`,
  },
  'a file box whose picture is named out of sight': framed('display:none'),
  'a file box whose picture is named without colour': framed('color:transparent'),
  'a file box under a label that is not shown': {
    photo: `<div style="width:96px;height:96px">${button}${file('display:none')}</div>`,
    script: `item.querySelector('label').style.display = 'none';`,
  },
};

/** File boxes as the kits draw them: each must be filled. */
export const plainPhotos: Record<string, Variant> = {
  'a frame that names its picture': framed('color:#333'),
  'a plain file box': { photo: file('') },
  'a label around a hidden file box': {
    photo: `<label style="display:inline-block;padding:40px">＋${file('display:none')}</label>`,
  },
  'a button with a hidden file box beside it': {
    photo: `<div style="width:96px">${button}${file('display:none')}</div>`,
  },
  'a transparent file box over a picture': {
    photo: `<div style="position:relative;width:96px;height:96px"><img style="width:96px;height:96px">${file('position:absolute;inset:0;width:96px;height:96px;opacity:0')}</div>`,
  },
};

/** A page of a filing with one box for an identity number, hidden (or not) in one way. */
export function variantPage({ box = '', around = '', attributes = '', beside = '', photo }: Variant): string {
  const control = photo ?? `<input class="box" style="${box}" ${attributes}>`;
  const label = photo === undefined ? '负责人证件号码' : '负责人身份证人像面';
  const items = [formItem('负责人姓名', '<input>'), formItem('负责人手机号码', '<input>')];
  return filingPage({ items: [...items, formItem(label, control + beside, around)] });
}

/** The body of a function that runs a variant's script in its page. */
export function variantScript({ script = '' }: Variant): string {
  return `const box = document.querySelector('.box');
    const item = box.closest('.form-item');
    const around = item.querySelector('.form-item-control');
    const moveIntoFrame = (frame) => {
      const style = document.querySelector('style').cloneNode(true);
      item.replaceWith(frame);
      frame.contentDocument.head.append(style);
      frame.contentDocument.body.append(item);
    };
    ${script}`;
}
