// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Earlier, transcript, words } from './turns';

describe('a conversation', () => {
  it('is copied with its sources, each once', () => {
    document.body.innerHTML = `<div id="log"><article class="turn"><p class="asked"><span class="unseen">You asked:</span>Open?</p>
      <div class="said"><span class="said-words">From ten to six.</span><div class="passage"><blockquote>10–18</blockquote><p class="passage-from"><a href="https://m.example/s#1">Visit</a><span> › Hours</span></p></div></div>
      <div class="said"><span class="said-words">Not on Mondays.</span><div class="passage"><blockquote>10–18</blockquote><p class="passage-from"><a href="https://m.example/s#1">Visit</a><span> › Hours</span></p></div></div>
      </article></div>`;
    expect(transcript(document.getElementById('log')!, 'Sources')).toBe(
      '– Open?\nFrom ten to six.\nNot on Mondays.\nSources:\n  Visit › Hours: “10–18” <https://m.example/s#1>',
    );
  });

  it('leaves out what is only read aloud', () => {
    document.body.innerHTML = '<p id="p"> a <span class="unseen">b</span>\n c</p>';
    expect(words(document.getElementById('p'))).toBe('a c');
    expect(words(null)).toBe('');
  });
});

describe('earlier questions', () => {
  it('come back with the arrows, and the line being typed is not lost', () => {
    const earlier = new Earlier();
    expect(earlier.back('x')).toBeNull();
    earlier.add('one');
    earlier.add('two');
    earlier.add('two');
    expect(earlier.back('dra')).toBe('two');
    expect(earlier.back('two')).toBe('one');
    expect(earlier.back('one')).toBeNull();
    expect(earlier.forth()).toBe('two');
    expect(earlier.forth()).toBe('dra');
    expect(earlier.forth()).toBeNull();
  });
});
