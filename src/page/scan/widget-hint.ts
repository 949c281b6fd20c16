import type { ControlKind } from '../../core/plan/snapshot';

/** What a class list says of an element: a widget of some kind, the box of one form item, or nothing. */
export type WidgetHint = ControlKind | 'item' | null;

/**
 * Class *suffixes* of widgets: prefixes are renamed on the real portals (`app-beian-`, `bcyr-`). The first pattern that
 * fits one of an element's classes wins, so the more special stand first. They are held against lower case: expressions
 * that ignore case take twice as long to compile.
 */
const patterns: readonly (readonly [RegExp, WidgetHint])[] = [
  [/(?:^|-)(?:auto-?complete)$/, 'text'],
  [/(?:^|-)(?:tree-?select)$/, 'select'],
  [/(?:^|-|_)cascader(?:-picker)?$/, 'cascader'],
  [
    /(?:^|-)(?:picker-range|range-picker|date-?range(?:-picker)?|date-editor--\w*range|range-editor|range-input|date-range-picker)$/,
    'date-range',
  ],
  [/(?:^|-)(?:picker\d?|date-editor|date-?picker|calendar-picker)$|^date(?:time)?box$/, 'date'],
  [/(?:^|-)upload(?:-|__)select$/, 'upload'],
  [/(?:^|-|_)(?:select|base-selection|form-select|dropdown-default)$|^combo$/, 'select'],
  [/(?:^|-)(?:radio-group|radiogroup)$/, 'radio'],
  [/(?:^|-)checkbox-?group$/, 'checkbox-group'],
  [/(?:^|-)switch$/, 'switch'],
  [/(?:^|-)(?:upload|uploader)(?:-(?:wrapper|container|list|box|area|wrap|card|zone))?$|^filebox$/, 'upload'],
  [/(?:^|-)tree$/, 'tree'],
  [
    /(?:^|-|_)(?:form\w{0,6}-?_?_?item|form-group|form-field|form-row|(?<!text-)field|weui-cell|control-group|form-cell)$/,
    'item',
  ],
];

const known = new Map<string, WidgetHint>();
const mostKept = 2000;

/** Reads a `class` attribute; remembered by its text, since a page has few different ones. */
export function widgetHint(className: string): WidgetHint {
  const before = known.get(className);
  if (before !== undefined) return before;
  if (known.size >= mostKept) known.clear();
  const hint = readClasses(className.toLowerCase());
  known.set(className, hint);
  return hint;
}

/** Most classes say nothing of widgets: one look spares them the whole list. */
const worthReading =
  /select|cascader|picker|range|date|radio|checkbox|switch|upload|tree|item|group|field|row|cell|dropdown|complete|selection|combo|box/;

function readClasses(className: string): WidgetHint {
  if (!worthReading.test(className)) return null;
  const classes = className.split(/\s+/).filter(Boolean);
  for (const [pattern, hint] of patterns) if (classes.some((one) => pattern.test(one))) return hint;
  return null;
}
