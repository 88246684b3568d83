// What a bank says back: a status, a type, bytes.

export const json = (text) => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: Buffer.from(text),
});

export const xml = (text) => ({ status: 200, type: 'text/xml', body: Buffer.from(text) });

/** Node decodes the Bank of Russia's charset but does not encode it; its documents hold these letters alone. */
export const windows1251 = (text) => ({
  status: 200,
  type: 'application/xml; charset=windows-1251',
  body: Buffer.from(Uint8Array.from(text, (letter) => byteOf(letter.codePointAt(0)))),
});

function byteOf(code) {
  if (code < 0x80) return code;
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
  throw new Error(`The sample bank cannot write "${String.fromCodePoint(code)}" in windows-1251.`);
}

export const notFound = (text = 'Not Found') => ({
  status: 404,
  type: 'text/plain',
  body: Buffer.from(text),
});

export const refused = (text) => ({ status: 400, type: 'text/plain', body: Buffer.from(text) });
