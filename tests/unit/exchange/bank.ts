import { PAUSE, type BankReply, type Conversation } from '../../../server/src/exchange';

/** Windows-1251, which the Bank of Russia writes in: Node decodes it but does not encode it. */
export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    throw new Error(`No test needs "${letter}".`);
  });

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const ok = (body: string | Uint8Array): BankReply => ({
  status: 200,
  bytes: typeof body === 'string' ? utf8(body) : body,
});

export const status = (code: number, body = ''): BankReply => ({ status: code, bytes: utf8(body) });

/** Plays the bank: hands over one reply a request. @returns what was read, and the paths that were asked */
export const converse = <T>(conversation: Conversation<T>, ...replies: BankReply[]) => {
  const asked: string[] = [];
  let step = conversation.next();
  while (!step.done) {
    if (step.value === PAUSE) {
      step = conversation.next(status(0));
      continue;
    }
    asked.push(step.value.path);
    const reply = replies.shift();
    if (!reply) throw new Error(`No reply is left for ${step.value.path}.`);
    if (reply.status !== 200 && reply.status !== step.value.normalStatus && reply.status < 400) {
      throw new Error('A bank is never handed a redirect.');
    }
    step = conversation.next(reply);
  }
  return { found: step.value, asked };
};
