import { describe, expect, test } from 'vitest';
import { duration, read, remember, secondsLeft, type Moment, size } from './pace';

const steady = (seconds: number, pace: number): Moment[] => {
  let past: Moment[] = [];
  for (let at = 0; at <= seconds; at++) past = remember(past, { at, done: at * pace });
  return past;
};

describe('the time left', () => {
  test('is what a steady pace makes of what is left', () => {
    expect(secondsLeft(steady(10, 100), 2000)).toBeCloseTo(10);
  });

  test('is not guessed before there is something to go by', () => {
    expect(secondsLeft([], 100)).toBeNull();
    expect(secondsLeft(steady(2, 100), 2000)).toBeNull();
    expect(secondsLeft(steady(10, 0), 2000)).toBeNull();
    expect(secondsLeft(steady(10, 100), 0)).toBeNull();
  });

  test('forgets a slow start', () => {
    let past = steady(60, 1);
    for (let i = 1; i <= 40; i++) past = remember(past, { at: 60 + i, done: 60 + i * 100 });
    expect(secondsLeft(past, 5060)).toBeCloseTo(10, 0);
    expect(past.length).toBeLessThanOrEqual(32);
  });

  test('starts again when the work does', () => {
    expect(remember(steady(10, 100), { at: 11, done: 5 })).toEqual([{ at: 11, done: 5 }]);
  });

  test('is never negative when more was done than announced', () => {
    expect(secondsLeft(steady(10, 100), 500)).toBe(0);
  });

  test('is said as each language says it', () => {
    expect(duration(22, 'fr')).toBe('25\u00a0secondes');
    expect(duration(61, 'en')).toBe('1 minute');
    expect(duration(250, 'nl')).toBe('4 minuten');
    expect(duration(5400, 'es')).toBe('1,5 horas');
  });
});

describe('what the server tells of a job', () => {
  test('may be flat or hold its progress apart', () => {
    const job = { done: 5, total: 10, over: false, says: '', counts: { created: 4 }, told: {} };
    expect(read({ done: 5, total: 10, state: 'RUNNING', counts: { created: 4 } })).toEqual(job);
    expect(read({ state: 'RUNNING', progress: { done: 5, total: 10, counts: { created: 4 } } })).toEqual(job);
  });

  test('is over when it is done, failed or cancelled, not while it is cancelling', () => {
    expect(['DONE', 'FAILED', 'CANCELLED', 'CANCELLING', 'WAITING'].map((state) => read({ state })?.over)).toEqual([
      true, true, true, false, false,
    ]);
  });

  test('that cannot be read is not a job, and odd figures count as none', () => {
    expect(read('busy')).toBeNull();
    expect(read(null)).toBeNull();
    expect(read({ done: Number.NaN, total: -4 })).toMatchObject({ done: 0, total: 0 });
  });
});

test('the size of a file is said in the unit a person would choose', () => {
  expect(size(932, 'en')).toBe('0.9 kB');
  expect(size(20_480_000, 'en')).toBe('20.5 MB');
  expect(size(4_200_000_000, 'fr')).toMatch(/^4,2\sGo$/);
});
