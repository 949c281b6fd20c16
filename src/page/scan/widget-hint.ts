import type { ControlKind } from '../../core/plan/snapshot';

/** What a class list says of an element: a widget of some kind, the box of one form item, or nothing. */
export type WidgetHint = ControlKind | 'item' | null;

/**
 * Class *suffixes* of widgets: prefixes are renamed on the real portals (`app-beian-`, `bcyr-`). The first pattern that
 * fits one of an element's classes wins, so the more special stand first.
 */
const patterns: readonly (readonly [RegExp, WidgetHint])[] = [
  [/(?:^|-)(?:auto-?complete)$/i, 'text'],
  [/(?:^|-)(?:tree-?select)$/i, 'select'],
  [/(?:^|-|_)cascader(?:-picker)?$/i, 'cascader'],
  [
    /(?:^|-)(?:picker-range|range-picker|date-?range(?:-picker)?|date-editor--\w*range|range-editor|range-input|date-range-picker)$/i,
    'date-range',
  ],
  [/(?:^|-)(?:picker|date-editor|date-?picker|calendar-picker)$|^date(?:time)?box$/i, 'date'],
  [/(?:^|-)upload-select$/i, 'upload'],
  [/(?:^|-|_)(?:select|base-selection|form-select|dropdown-default)$|^combo$/i, 'select'],
  [/(?:^|-)(?:radio-group|radiogroup)$/i, 'radio'],
  [/(?:^|-)(?:checkbox-group)$/i, 'checkbox-group'],
  [/(?:^|-)switch$/i, 'switch'],
  [/(?:^|-)(?:upload|uploader)(?:-wrapper|-container|-list)?$|^filebox$/i, 'upload'],
  [/(?:^|-)tree$/i, 'tree'],
  [
    /(?:^|-|_)(?:form-?_?_?item|formitem|form-group|form-field|form-row|(?<!text-)field|weui-cell|control-group|form-cell)$/i,
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
  const hint = readClasses(className);
  known.set(className, hint);
  return hint;
}

/** Most classes say nothing of widgets: one look spares them the whole list. */
const worthReading =
  /select|cascader|picker|range|date|radio|checkbox|switch|upload|tree|item|group|field|row|cell|dropdown|complete|selection|combo|box/i;

function readClasses(className: string): WidgetHint {
  if (!worthReading.test(className)) return null;
  const classes = className.split(/\s+/).filter(Boolean);
  for (const [pattern, hint] of patterns) if (classes.some((one) => pattern.test(one))) return hint;
  return null;
}
