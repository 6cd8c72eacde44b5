// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { named } from './m-passkey';

test('keys are offered where the address is a name', () => {
  expect(['localhost', 'museum.example', 'a1.be'].filter(named)).toEqual(['localhost', 'museum.example', 'a1.be']);
  expect(['127.0.0.1', '192.168.1.20', '[::1]'].filter(named)).toEqual([]);
});
