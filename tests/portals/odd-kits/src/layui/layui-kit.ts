import 'layui/dist/css/layui.css';
import address from 'layui/dist/layui.js?url';

/** What the page uses of layui, which brings no types of its own. */
export interface LayuiKit {
  readonly form: {
    render(type?: string, filter?: string): void;
    on(event: string, act: (data: { value: string; elem: HTMLElement }) => boolean | undefined): void;
  };
  readonly laydate: { render(options: { elem: string; range?: boolean }): void };
  readonly upload: { render(options: Record<string, unknown>): void };
}

declare global {
  interface Window {
    layui?: { use(modules: string[], done: () => void): void } & LayuiKit;
  }
}

/** Loads layui as its pages do, by a script tag. */
export async function loadLayui(): Promise<LayuiKit> {
  const script = document.createElement('script');
  script.src = address;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('layui did not load')));
  });
  document.head.append(script);
  await loaded;
  const { layui } = window;
  if (layui === undefined) throw new Error('layui is not there');
  await new Promise<void>((resolve) => {
    layui.use(['form', 'laydate', 'upload'], resolve);
  });
  return layui;
}
