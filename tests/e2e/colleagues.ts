import type { Demo, Login } from './demo';

/** The admin's own endpoints, as somebody who works in the newsroom. */
export interface Desk {
  get<Answer>(path: string): Promise<Answer>;
  /** @returns the status of a question */
  ask(path: string): Promise<number>;
  /** @returns the status */
  post(path: string, body: object): Promise<number>;
  /** Sends what makes something new. @returns it, or throws what the server said */
  make<Answer>(path: string, body: object): Promise<Answer>;
}

interface Call {
  method?: string;
  body?: object;
}

const caller = async (demo: Demo, login: Login) => {
  const call = async (path: string, { method = 'GET', body }: Call = {}, token = '') =>
    fetch(`${demo.address}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const answer = await call('/admin/login', { method: 'POST', body: login });
  const { data } = (await answer.json()) as { data: { token: string } };
  return (path: string, more?: Call) => call(path, more, data.token);
};

/** Somebody at another computer. */
export async function openDesk(demo: Demo, login: Login): Promise<Desk> {
  const call = await caller(demo, login);
  return {
    get: async <Answer>(path: string) => (await call(path)).json() as Promise<Answer>,
    ask: async (path) => (await call(path)).status,
    post: async (path, body) => (await call(path, { method: 'POST', body })).status,
    make: async <Answer>(path: string, body: object) => {
      const answer = await call(path, { method: 'POST', body });
      const made = (await answer.json()) as { data?: Answer } & Answer;
      if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(made)}`);
      return made.data ?? made;
    },
  };
}

/** A permission of a role: an action, on a content type where it has one. */
export interface Grant {
  action: string;
  subject?: string;
  properties?: object;
}

export interface Office {
  /** Makes a role with these permissions, and one person who has it. */
  hire(firstname: string, grants: readonly Grant[]): Promise<Login>;
  /** One more person with the role of the demo's editor. */
  hireEditor(firstname: string): Promise<Login>;
}

/** What an administrator clicks together under Settings, Administration Panel. */
export async function openOffice(demo: Demo): Promise<Office> {
  const call = await caller(demo, demo.administrator);
  const send = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const answer = await call(path, { method, ...(body && { body }) });
    const { data, error } = (await answer.json()) as { data: Answer; error?: { message: string } };
    if (error) throw new Error(`${method} ${path}: ${error.message}`);
    return data;
  };
  const employ = async (firstname: string, role: number): Promise<Login> => {
    const login = { email: `${firstname.toLowerCase()}@newsroom.example`, password: 'Newsroom-Demo-1' };
    const user = await send<{ id: number }>('POST', '/admin/users', {
      email: login.email,
      firstname,
      lastname: 'Colleague',
      roles: [role],
    });
    await send('PUT', `/admin/users/${user.id}`, { password: login.password, isActive: true });
    return login;
  };
  return {
    hire: async (firstname, grants) => {
      const { id } = await send<{ id: number }>('POST', '/admin/roles', { name: firstname, description: '' });
      const permissions = grants.map((grant) => ({
        subject: null,
        properties: {},
        conditions: [],
        ...grant,
      }));
      await send('PUT', `/admin/roles/${id}/permissions`, { permissions });
      return employ(firstname, id);
    },
    hireEditor: async (firstname) => {
      const roles = await send<{ id: number; code: string }[]>('GET', '/admin/roles');
      const editor = roles.find(({ code }) => code === 'strapi-editor');
      if (!editor) throw new Error('There is no role of editors.');
      return employ(firstname, editor.id);
    },
  };
}
