import { describe, expect, test } from 'vitest';
import { recordMigrations } from '../../../src/vault/migrations/record-migrations';
import { type OwnKind, recordExamples } from './record-examples';

const kinds = Object.keys(recordMigrations).filter((kind): kind is OwnKind => kind !== 'profiles');

describe.each(kinds)('the migrations of %s', (kind) => {
  const steps = recordMigrations[kind];
  const examples = recordExamples[kind];

  test('are numbered without a gap from 2', () => {
    expect(steps.map(({ to }) => to)).toEqual(steps.map((_, index) => index + 2));
  });

  test('have an example each, and do what it says', () => {
    expect(examples.map(({ to }) => to)).toEqual(steps.map(({ to }) => to));
    expect(steps.map((step, index) => step.migrate(examples[index]?.before))).toEqual(
      examples.map(({ after }) => after),
    );
  });
});
