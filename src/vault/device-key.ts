import { seal, unseal } from './cipher';
import type { RawDataKey } from './data-key';
import type { DeviceKeyRow } from './rows';

function binding(keyId: string): string[] {
  return ['keys', 'device-key', keyId];
}

/**
 * Wraps the data key with a new key that the browser keeps and never gives out. It guards against a look into the
 * exported or synchronised data, not against one who can run code as this browser or copies its whole directory.
 */
export async function wrapWithDeviceKey(raw: RawDataKey, keyId: string): Promise<DeviceKeyRow> {
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const wrapped = await seal(deviceKey, raw, binding(keyId));
  return { id: 'data-key', version: 1, keyId, protection: 'device-key', deviceKey, wrapped };
}

/** @throws when the row was changed or its device key is gone */
export async function unwrapWithDeviceKey(row: DeviceKeyRow): Promise<RawDataKey> {
  return unseal(row.deviceKey, row.wrapped, binding(row.keyId));
}
