import { button, island, say, speaker } from '../island';
import { creation, made, request, signed } from './ceremony';

/** No key can be bound to a numeric address (Web Authentication Level 3, §5.1.2: the RP ID is a domain). */
export function named(host: string): boolean {
  return !/^(\[.*\]|[\d.]+)$/.test(host);
}

/**
 * A button that signs in with a passkey (data-do="sign-in") or makes one (data-do="register", with data-name for the
 * name of the device). data-label, data-failed, data-csrf. Absent where the browser, the connection or the
 * address cannot do it.
 */
class Passkey extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild || !window.PublicKeyCredential || !named(location.hostname)) return;
    const registers = this.dataset.do === 'register';
    const form = document.createElement('form');
    form.className = 'field';
    const name = document.createElement('input');
    if (registers) {
      const label = document.createElement('label');
      label.textContent = say(this, 'name');
      name.required = true;
      name.maxLength = 80;
      name.autocomplete = 'off';
      label.append(name);
      form.append(label);
    }
    const go = button('passport', say(this, 'label'));
    go.type = 'submit';
    const failed = document.createElement('p');
    failed.className = 'field-wrong';
    failed.hidden = true;
    failed.textContent = say(this, 'failed');
    form.append(go, failed);
    this.append(form);
    const speak = speaker(this);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go.disabled = true;
      failed.hidden = true;
      (registers ? this.register(name.value.trim()) : this.signIn())
        .catch((problem: unknown) => {
          // Someone who closed the device's own window changed their mind; nothing went wrong.
          if (problem instanceof DOMException && problem.name === 'NotAllowedError') return;
          failed.hidden = false;
          speak(failed.textContent ?? '');
        })
        .finally(() => (go.disabled = false));
    });
  }

  private async register(label: string): Promise<void> {
    const options = await this.post('/webauthn/register/options');
    const key = await navigator.credentials.create({ publicKey: creation(options) });
    const answer = await this.post('/webauthn/register', made(key as PublicKeyCredential, label));
    if (answer.success !== true) throw new Error('The server did not take the key');
    location.reload();
  }

  private async signIn(): Promise<void> {
    const options = await this.post('/webauthn/authenticate/options');
    const key = await navigator.credentials.get({ publicKey: request(options) });
    const answer = await this.post('/login/webauthn', signed(key as PublicKeyCredential));
    if (answer.authenticated !== true || typeof answer.redirectUrl !== 'string') throw new Error('Not known here');
    const next = new URL(answer.redirectUrl, location.href);
    location.assign(next.origin === location.origin ? next : '/desk');
  }

  private async post(address: string, body?: object): Promise<Record<string, unknown>> {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': this.dataset.csrf ?? '' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  }
}

island('m-passkey', Passkey);
