export { nameOf, sayOutcome } from '../../core/plan/say-reason';
