import { expect, test } from 'vitest';
import { creation, decode, encode, made, request, signed } from './ceremony';

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer as ArrayBuffer;

test('bytes survive the way to text and back, in the alphabet that addresses allow', () => {
  for (let length = 0; length < 40; length++) {
    const value = Uint8Array.from({ length }, (_, i) => (i * 37 + length * 11) & 255);
    const text = encode(value.buffer as ArrayBuffer);
    expect(text).toMatch(/^[\w-]*$/);
    expect([...new Uint8Array(decode(text))]).toEqual([...value]);
  }
  expect(encode(bytes(251, 255, 191))).toBe('-_-_');
});

test('options of the server become bytes where the browser wants bytes', () => {
  const create = creation({ challenge: 'AQI', user: { id: 'Aw', name: 'a' }, excludeCredentials: [{ id: 'BA', type: 'public-key' }], timeout: 5 });
  expect([...new Uint8Array(create.challenge as ArrayBuffer)]).toEqual([1, 2]);
  expect([...new Uint8Array(create.user.id as ArrayBuffer)]).toEqual([3]);
  expect([...new Uint8Array(create.excludeCredentials![0]!.id as ArrayBuffer)]).toEqual([4]);
  expect(create.timeout).toBe(5);
  expect(request({ challenge: 'AQI' }).allowCredentials).toEqual([]);
});

const key = (response: object): PublicKeyCredential =>
  ({ id: 'x', rawId: bytes(9), type: 'public-key', authenticatorAttachment: 'platform', getClientExtensionResults: () => ({}), response }) as unknown as PublicKeyCredential;

test('a new key is told with its label and how it can be reached', () => {
  const told = made(key({ attestationObject: bytes(1), clientDataJSON: bytes(2), getTransports: () => ['internal'] }), 'Portable') as {
    publicKey: { label: string; credential: { rawId: string; response: object } };
  };
  expect(told.publicKey.label).toBe('Portable');
  expect(told.publicKey.credential.rawId).toBe('CQ');
  expect(told.publicKey.credential.response).toEqual({ attestationObject: 'AQ', clientDataJSON: 'Ag', transports: ['internal'] });
});

test('a signature names its owner only where the key does', () => {
  const response = { authenticatorData: bytes(1), clientDataJSON: bytes(2), signature: bytes(3) };
  expect(signed(key({ ...response, userHandle: null })).response).toEqual({ authenticatorData: 'AQ', clientDataJSON: 'Ag', signature: 'Aw' });
  expect(signed(key({ ...response, userHandle: bytes(7) })).response).toMatchObject({ userHandle: 'Bw' });
});
