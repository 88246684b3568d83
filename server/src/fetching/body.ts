import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { codeOf, FetchError } from './error';

const unzip = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);
const inflateWrapped = promisify(inflate);
const inflateBare = promisify(inflateRaw);

const tooLarge = (host: string, maxBytes: number): FetchError =>
  new FetchError('size', `${host} answered with more than ${maxBytes} bytes.`);

/** Reads a body as it was sent and stops at the byte that is one too many. */
export const readBody = async (
  chunks: AsyncIterable<Uint8Array>,
  host: string,
  maxBytes: number,
): Promise<Uint8Array> => {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(host, maxBytes);
    read.push(chunk);
  }
  return Buffer.concat(read, length);
};

const decompress = (bytes: Uint8Array, encoding: string, maxOutputLength: number) => {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return unzip(bytes, { maxOutputLength });
    case 'br':
      return unbrotli(bytes, { maxOutputLength });
    case 'deflate':
      // The standard means deflate in a zlib envelope; some servers leave the envelope out. It opens with method 8.
      return (bytes[0]! & 0x0f) === 8
        ? inflateWrapped(bytes, { maxOutputLength })
        : inflateBare(bytes, { maxOutputLength });
    default:
      return null;
  }
};

/** Undoes a body's Content-Encoding. zlib counts as it writes, so a bomb ends at the limit and not in memory. */
export const decodeBody = async (
  bytes: Uint8Array,
  contentEncoding: string,
  host: string,
  maxBytes: number,
): Promise<Uint8Array> => {
  const encoding = contentEncoding.trim().toLowerCase();
  if (!bytes.length || !encoding || encoding === 'identity') return bytes;
  const work = decompress(bytes, encoding, maxBytes);
  if (!work) {
    throw new FetchError('network', `${host} answered in “${encoding}”, an encoding that was not asked for.`);
  }
  try {
    return await work;
  } catch (cause) {
    if (codeOf(cause) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(host, maxBytes);
    throw new FetchError('network', `${host} answered with ${encoding} data that is cut off or broken.`, {
      cause,
    });
  }
};
