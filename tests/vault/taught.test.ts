import { expect, test } from 'vitest';
import { refusal, testVault } from './support/test-vault';

const field = {
  id: crypto.randomUUID(),
  portalId: 'mps',
  label: '责任人',
  section: ['网站安全负责人'],
  fieldId: 'securityOwner.name',
} as const;

test('a taught field is kept, changed and removed', async () => {
  const { vault, otherPage } = testVault();
  const saved = await vault.saveTaught(field);
  expect(await otherPage().listTaught()).toEqual([{ ...field, updatedAt: saved.updatedAt }]);
  const changed = await vault.saveTaught({ ...saved, fieldId: null });
  expect(await vault.listTaught()).toEqual([changed]);
  await vault.removeTaught(field.id);
  expect(await vault.listTaught()).toEqual([]);
});

test('where and of which control it was taught is kept, and nothing else may be', async () => {
  const { vault } = testVault();
  const whole = { ...field, path: '/web/business/website/add', kind: 'select', place: { at: 1, of: 2 } } as const;
  expect(await vault.saveTaught(whole)).toMatchObject(whole);
  expect(await vault.listTaught()).toMatchObject([whole]);
  expect(await refusal(vault.saveTaught({ ...whole, value: '张三' } as never))).toBe('invalid-record');
});

test('a field that the catalogue does not know is refused', async () => {
  const { vault } = testVault();
  expect(await refusal(vault.saveTaught({ ...field, fieldId: 'subject.shoeSize' as never }))).toBe('invalid-record');
  expect(await vault.listTaught()).toEqual([]);
});
