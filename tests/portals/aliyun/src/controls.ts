import type { ComponentType } from 'react';
import type { ControlProps, FieldKind } from '../../practice/form-spec';
import { Choice, Choices, Radios } from './choice-controls';
import { Face } from './face-control';
import { Period } from './period-control';
import { Region } from './region-control';
import { Address, Code, LongText, Phone, TextInput } from './text-controls';
import { Picture } from './upload-control';

/** What the library draws for each kind of field. */
export const controls: Partial<Record<FieldKind, ComponentType<ControlProps>>> = {
  text: TextInput,
  'long-text': LongText,
  choice: Choice,
  choices: Choices,
  radio: Radios,
  region: Region,
  period: Period,
  upload: Picture,
  code: Code,
  phone: Phone,
  address: Address,
  face: Face,
};
