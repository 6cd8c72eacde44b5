// Draws one answer of the API. Everything that came over the wire is put in as text, never as markup.

export interface Cite {
  source: string;
  passage: string;
  language: string;
  place: string;
  address: string;
  dated: string;
  owner: string;
  decided: string | null;
}

export interface Answer {
  kind: string;
  language: string;
  sentences: { text: string; language: string; quoted: boolean; citations: Cite[]; worded?: boolean }[];
  works: { address: string; title: { text: string; language: string }; makers: { name: string }[] }[];
  table: { caption: string; heads: string[]; rows: string[][]; citations: Cite[] } | null;
  choices: string[];
  why: string[];
  personal: boolean;
  notice: string;
  state: unknown;
}

export type Say = (name: string, ...values: string[]) => string;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** Only addresses of the web lead anywhere. */
export function safe(address: string): string {
  return /^https?:\/\//.test(address) ? address : '';
}

export function draw(answer: Answer, say: Say, language: string, choose: (words: string) => void): HTMLElement {
  const drawn = el('div', { class: 'answer', lang: answer.language, 'data-kind': answer.kind });
  if (answer.kind === 'REFUSAL') drawn.append(el('strong', { class: 'sign' }, say('refusal')));
  if (answer.kind === 'CLARIFY') drawn.append(el('strong', { class: 'sign' }, say('clarify')));
  const numbers = new Map<string, number>(); // one number a passage, however many sentences rest on it
  for (const said of answer.sentences) {
    const line = el('div', { class: 'said' }, el('span', { class: 'words', lang: said.language }, said.text), ' ');
    if (said.worded) line.append(el('small', { class: 'worded', lang: language }, say('worded')), ' ');
    if (said.quoted && said.language && said.language !== answer.language) {
      line.append(el('small', { lang: language }, say('quoted', name(said.language, language))), ' ');
    }
    line.append(...cites(said.citations, numbers, say, language));
    drawn.append(line);
  }
  if (answer.table) drawn.append(table(answer.table, numbers, say, language));
  if (answer.works.length) {
    drawn.append(
      el(
        'ul',
        { class: 'works' },
        ...answer.works.map((work) =>
          el(
            'li',
            {},
            work.makers.map((maker) => maker.name).join(', ') + (work.makers.length ? ', ' : ''),
            el('a', { href: safe(work.address), lang: work.title.language, target: '_blank', rel: 'noopener' }, work.title.text),
          ),
        ),
      ),
    );
  }
  if (answer.choices.length) {
    drawn.append(
      el(
        'ul',
        {},
        ...answer.choices.map((choice) => {
          const made = el('button', { type: 'button' }, choice);
          made.addEventListener('click', () => choose(choice));
          return el('li', {}, made);
        }),
      ),
    );
  }
  if (answer.personal) drawn.append(el('p', { class: 'note', lang: language }, say('personal')));
  if (answer.why.length) {
    drawn.append(
      el('details', { class: 'note' }, el('summary', {}, say('why')), ...answer.why.map((reason) => el('p', {}, reason))),
    );
  }
  return drawn;
}

function cites(citations: Cite[], numbers: Map<string, number>, say: Say, language: string): HTMLElement[] {
  return citations.map((cite) => {
    const key = `${cite.address} ${cite.passage}`;
    const number = String(numbers.get(key) ?? numbers.set(key, numbers.size + 1).size);
    const label = `${number}. ${say('cite', cite.source)}`;
    const about = [say('dated', day(cite.dated, language))];
    if (cite.owner) about.push(say('owner', cite.owner));
    if (cite.decided) about.push(say('decided', cite.decided));
    return el(
      'details',
      { class: 'cited' },
      el('summary', { title: label }, el('span', { class: 'number', 'aria-hidden': 'true' }, number), el('span', { class: 'unseen' }, label)),
      el(
        'div',
        { class: 'passage' },
        el('blockquote', { lang: cite.language }, cite.passage),
        el('p', {}, el('a', { href: safe(cite.address), target: '_blank', rel: 'noopener' }, cite.source), cite.place ? ` › ${cite.place}` : ''),
        el('p', { class: 'note', lang: language }, about.join(' · ')),
      ),
    );
  });
}

function table(of: NonNullable<Answer['table']>, numbers: Map<string, number>, say: Say, language: string): HTMLElement {
  const row = (cells: string[], head: boolean): HTMLElement =>
    el('tr', {}, ...cells.map((cell, i) => el(head || i === 0 ? 'th' : 'td', { scope: head ? 'col' : i === 0 ? 'row' : '' }, cell)));
  return el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': of.caption },
    el('table', {}, el('caption', {}, of.caption), el('thead', {}, row(of.heads, true)), el('tbody', {}, ...of.rows.map((cells) => row(cells, false)))),
    ...cites(of.citations, numbers, say, language),
  );
}

export function day(iso: string, language: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  if (!year || !month || !date) return iso;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

function name(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
