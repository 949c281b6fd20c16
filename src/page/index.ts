export { type FillPageOptions, fillPage, type Outcome, undo } from './fill-page';
export type { PortalId, TaughtFields } from './page-knowledge';
export { type Recognised, type RecogniseOptions, recognise } from './recognise';
