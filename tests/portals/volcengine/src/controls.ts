import type { ComponentType } from 'react';
import type { ControlProps, FieldKind } from '../../practice/form-spec';
import { Boxes, Choice, Choices, Radios, Same } from './choice-controls';
import { Face } from './face-control';
import { Period } from './period-control';
import { Region } from './region-control';
import { Code, LongText, Rows, TextInput } from './text-controls';
import { Picture } from './upload-control';

/** What the library draws for each kind of field. */
export const controls: Partial<Record<FieldKind, ComponentType<ControlProps>>> = {
  text: TextInput,
  'long-text': LongText,
  choice: Choice,
  choices: Choices,
  radio: Radios,
  boxes: Boxes,
  region: Region,
  period: Period,
  upload: Picture,
  code: Code,
  rows: Rows,
  switch: Same,
  face: Face,
};
