// TypeScript does not read single-file components; the practice portals keep their logic in .ts files beside them.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent<object, object, unknown>;
  export default component;
}
