// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { day, draw, safe, type Answer } from './answer';

const say = (name: string, ...values: string[]): string => [name, ...values].join(' ');
const answer: Answer = {
  kind: 'ANSWER',
  language: 'en',
  sentences: [
    {
      text: '<img src=x onerror=alert(1)>',
      language: 'fr',
      quoted: true,
      citations: [
        { source: 'S', passage: '<b>p</b>', language: 'fr', place: 'Hours', address: 'javascript:alert(1)', dated: '2026-03-02', owner: 'O', decided: null },
      ],
    },
  ],
  works: [],
  table: null,
  choices: ['And on Sundays?'],
  why: ['because'],
  personal: false,
  notice: '',
  state: null,
};

describe('an answer', () => {
  it('is drawn as text, whatever it holds, and leads nowhere but to the web', () => {
    const drawn = draw(answer, say, 'en', () => undefined);
    expect(drawn.querySelector('img, b')).toBeNull();
    expect(drawn.querySelector('a')!.getAttribute('href')).toBeNull();
    expect(drawn.textContent).toContain('<b>p</b>');
    expect(drawn.querySelector('.said span')!.getAttribute('lang')).toBe('fr');
    expect(drawn.textContent).toContain('quoted French');
  });

  it('numbers passages, one number each, and says where a machine found the words', () => {
    const cite = answer.sentences[0]!.citations[0]!;
    const said = (passage: string, worded = false) => ({ text: 't', language: 'en', quoted: true, worded, citations: [{ ...cite, passage }] });
    const drawn = draw({ ...answer, sentences: [said('a', true), said('b'), said('a')] }, say, 'en', () => undefined);
    expect([...drawn.querySelectorAll('.number')].map((n) => n.textContent)).toEqual(['1', '2', '1']);
    expect(drawn.querySelectorAll('summary')[1]!.textContent).toContain('2. cite S');
    expect([...drawn.querySelectorAll('.said')].map((line) => line.querySelector('.worded')?.textContent)).toEqual(['worded', undefined, undefined]);
  });

  it('offers complete questions to go on with', () => {
    const choose = vi.fn();
    draw(answer, say, 'en', choose).querySelector<HTMLButtonElement>('ul button')!.click();
    expect(choose).toHaveBeenCalledWith('And on Sundays?');
  });

  it('writes days as each language does', () => {
    expect(day('2026-03-02', 'nl')).toBe('2 maart 2026');
    expect(day('odd', 'nl')).toBe('odd');
    expect(safe('https://x.example/')).toBe('https://x.example/');
  });
});
