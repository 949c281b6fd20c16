export { isFieldId } from '../../core/catalogue/fields';
export { sayPrepared } from '../../core/images/say-prepared';
export { nameOf, sayOutcome } from '../../core/plan/say-reason';
