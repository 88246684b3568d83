import mammoth from 'mammoth';
import { FileTrouble } from './trouble';
import { checkUnpacked } from './unpack';

/** An article has no pictures here; none is unpacked. */
const withoutPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/**
 * A Word document as HTML: headings, lists, links and emphasis.
 *
 * @throws FileTrouble `broken` or `bomb`
 */
export const docxToHtml = async (bytes: ArrayBuffer): Promise<string> => {
  await checkUnpacked(bytes);
  try {
    const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes }, { convertImage: withoutPicture });
    return value.replace(/<img\b[^>]*>/g, '');
  } catch {
    throw new FileTrouble('broken');
  }
};
