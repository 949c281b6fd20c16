import { useRef } from 'react';
import type { FilingCase } from '../../../../core/filing/filing-case';
import { type Task, useTask } from '../../../kit/use-task';
import { useVault } from '../../../vault/vault-provider';

export type CaseChange = (filing: FilingCase) => Partial<FilingCase>;

/** Saves changes of a case one after the other, each on top of the one before; `task.error` says what was not saved. */
export function useCase(filing: FilingCase): { readonly change: (how: CaseChange) => void; readonly task: Task } {
  const vault = useVault();
  const task = useTask();
  const latest = useRef(filing);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  if (filing.updatedAt > latest.current.updatedAt) latest.current = filing;
  const save = async (how: CaseChange): Promise<void> => {
    const { current } = latest;
    latest.current = await vault.saveCase({ ...current, ...how(current) }, current.updatedAt);
  };
  const change = (how: CaseChange): void => {
    queue.current = queue.current.then(() => task.run(() => save(how)));
  };
  return { change, task };
}
