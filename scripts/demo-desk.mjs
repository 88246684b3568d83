// The editor's desk over the admin's own endpoints: the same door as a person at the screen.
import { Trouble } from './setup.mjs';

const INTERVIEW = 'plugin::newsroom.interview';
const WIDGET = 'plugin::newsroom.rate-widget';

/** Logs in as the editor. @returns what an editor does: import, publish, add a rate widget, look at what was found */
export async function openDesk(address, editor) {
  const login = await call('POST', `${address}/admin/login`, { body: editor });
  if (login.status !== 200) {
    throw new Trouble(
      `The editor ${editor.email} cannot log in: ${message(login)}. Was the password changed?` +
        ' "npm run demo -- --reset" starts afresh.',
    );
  }
  const headers = { Authorization: `Bearer ${login.body.data.accessToken ?? login.body.data.token}` };
  const place = ({ locale }) => (locale ? `?locale=${encodeURIComponent(locale)}` : '');

  return {
    async import(source) {
      const answer = await call('POST', `${address}/newsroom/imports`, { headers, body: { source } });
      if (answer.status === 409) return { ...answer.body.error.details.duplicate, already: true };
      if (answer.status >= 400) throw new Trouble(`The article was not imported: ${message(answer)}`);
      return answer.body;
    },

    async publish(imported) {
      const url = `${address}/content-manager/collection-types/${INTERVIEW}/${imported.documentId}/actions/publish`;
      const answer = await call('POST', url + place(imported), { headers, body: {} });
      if (answer.status >= 400)
        throw new Trouble(`"${imported.title}" was not published: ${message(answer)}`);
    },

    async approve(quote) {
      const url = `${address}/newsroom/quotes/${quote.documentId}/approve`;
      const answer = await call('POST', url, { headers, body: {} });
      if (answer.status >= 400) throw new Trouble(`A quote was not approved: ${message(answer)}`);
    },

    async addRateWidget(widget) {
      const url = `${address}/content-manager/collection-types/${WIDGET}`;
      const answer = await call('POST', url, { headers, body: widget });
      if (answer.status >= 400)
        throw new Trouble(`The rate widget "${widget.label}" was not added: ${message(answer)}`);
    },

    async state(imported) {
      const url = `${address}/newsroom/subjects/${INTERVIEW}/${imported.documentId}`;
      const answer = await call('GET', url + place(imported), { headers });
      if (answer.status >= 400)
        throw new Trouble(`"${imported.title}" cannot be looked at: ${message(answer)}`);
      return answer.body;
    },
  };
}

async function call(method, url, { headers = {}, body } = {}) {
  const response = await fetch(url, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

const message = ({ status, body }) => body.error?.message ?? `the server answered ${status}`;
