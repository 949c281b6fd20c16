import { describe, expect, it } from 'vitest';
import { fromValueMessage, toValueMessage } from '../../src/messaging/file-message';

function file(bytes: number, name = '身份证正面.jpg'): File {
  const content = Uint8Array.from({ length: bytes }, (_, at) => (at * 31) % 256);
  return new File([content], name, { type: 'image/jpeg' });
}

async function overTheWire(value: Parameters<typeof toValueMessage>[0]) {
  return fromValueMessage(JSON.parse(JSON.stringify(await toValueMessage(value))));
}

describe('values on their way to the page', () => {
  it.each([['text'], [true], [['a', 'b']], [[]], [{ from: '2020-01-01', to: 'long-term' }]])(
    '%o arrives as it is',
    async (value) => {
      expect(await overTheWire(value)).toEqual(value);
    },
  );

  it.each([0, 1, 2, 24_575, 24_576, 24_577, 1_000_003])('a file of %i bytes arrives byte for byte', async (bytes) => {
    const sent = file(bytes);
    const arrived = (await overTheWire(sent)) as File;
    expect([arrived.name, arrived.type]).toEqual([sent.name, sent.type]);
    expect(Buffer.from(await arrived.arrayBuffer()).equals(Buffer.from(await sent.arrayBuffer()))).toBe(true);
  });

  it('a list of files stays a list, also with one in it', async () => {
    expect(await overTheWire([file(3)])).toMatchObject([{ name: '身份证正面.jpg' }]);
    expect(await overTheWire([file(3, 'a'), file(4, 'b')])).toMatchObject([{ name: 'a' }, { name: 'b' }]);
  });
});
