import type { ScanScope } from './scan-scope';

/** Facts of the whole scan that label finding leans on. */
export interface LabelContext {
  readonly scope: ScanScope;
  /** Elements that contain a control. */
  readonly holders: ReadonlySet<Node>;
  /** Roots of controls: passed over on the way to a shared label. */
  readonly roots: ReadonlySet<Node>;
}
