import { cascaderDriver } from './cascader-driver';
import { checkboxDriver } from './checkbox-driver';
import { checkboxGroupDriver } from './checkbox-group-driver';
import type { Control } from './control';
import type { Driver } from './driver';
import { listboxDriver } from './listbox-driver';
import { mirroredSelectDriver } from './mirrored-select-driver';
import { nativeDateDriver } from './native-date-driver';
import { nativeSelectDriver } from './native-select-driver';
import { pickerDriver } from './picker-driver';
import { plainListDriver } from './plain-list-driver';
import { radioDriver } from './radio-driver';
import { searchDialogDriver } from './search-dialog-driver';
import { textDriver } from './text-driver';
import { treeDriver } from './tree-driver';
import { uploadDriver } from './upload-driver';

/** The first that accepts a control works it: native elements before what libraries draw. */
const drivers: readonly Driver[] = [
  mirroredSelectDriver,
  nativeSelectDriver,
  nativeDateDriver,
  textDriver,
  radioDriver,
  checkboxDriver,
  checkboxGroupDriver,
  plainListDriver,
  listboxDriver,
  cascaderDriver,
  pickerDriver,
  treeDriver,
  uploadDriver,
  searchDialogDriver,
];

/** The driver for a control, chosen by its DOM; null for what is not ours to fill, such as passwords. */
export function driverFor(control: Control): Driver | null {
  return drivers.find((driver) => driver.accepts(control)) ?? null;
}
