import type { ComponentType } from 'react';
import type { ControlProps, FieldKind } from '../../practice/form-spec';
import { Boxes, Choice, Choices, Radios } from './choice-controls';
import { Face } from './face-control';
import { Period } from './period-control';
import { Region } from './region-control';
import { Code, LongText, Rows, TextInput } from './text-controls';
import { Uploads } from './upload-control';

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
  upload: Uploads,
  uploads: Uploads,
  code: Code,
  face: Face,
  rows: Rows,
};
