import { island, say } from '../island';

/**
 * Encloses a form with files. While they are sent it shows how far they are; without it the browser sends the form
 * itself. Words: data-sending ("{0}"), -failed.
 */
class Upload extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.querySelector('progress')) return;
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.hidden = true;
    form.append(bar, line);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      bar.hidden = false;
      const sending = new XMLHttpRequest();
      let tenth = -1;
      sending.upload.addEventListener('progress', (now) => {
        if (!now.lengthComputable) return;
        bar.value = now.loaded / now.total;
        const reached = Math.floor((10 * now.loaded) / now.total);
        if (reached !== tenth) line.textContent = say(this, 'sending', String(10 * reached));
        tenth = reached;
      });
      const failed = (): void => {
        bar.hidden = true;
        line.textContent = say(this, 'failed');
      };
      sending.addEventListener('error', failed);
      sending.addEventListener('load', () => {
        if (sending.status < 400 && sending.responseURL) {
          location.assign(sending.responseURL);
          return;
        }
        // What the house says about it is a page of its own: the plain form brings it.
        if (sending.status >= 400 && sending.status < 500) form.submit();
        else failed();
      });
      sending.open('POST', form.action);
      sending.send(new FormData(form));
    });
  }
}

island('m-upload', Upload);
