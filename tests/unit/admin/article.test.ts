import { EMPTY, pasteFormatted, sourceOf, typeText } from '../../../admin/src/importing/article';

const html = '<h1>Bread at dawn</h1><p>The baker <b>never</b> sleeps.</p>';
const plain = 'Bread at dawn\nThe baker never sleeps.';

describe('the paste field', () => {
  it('reads the formatting when an empty field is pasted into', () => {
    const pasted = pasteFormatted({ html, plain }, true)!;
    expect(pasted.text).toBe(plain);
    expect(sourceOf(pasted)).toEqual({ source: html, format: 'html' });
  });

  it('reads the plain words when the editor asks for them', () => {
    const pasted = pasteFormatted({ html, plain }, true)!;
    expect(sourceOf({ ...pasted, formatted: false })).toEqual({ source: plain, format: 'auto' });
  });

  it('leaves the paste to the browser when it joins other text', () => {
    expect(pasteFormatted({ html, plain }, false)).toBeNull();
  });

  it('ignores HTML that only colours words', () => {
    const coloured = '<meta charset="utf-8"><div><span style="color:#333">Bread at dawn</span></div>';
    expect(pasteFormatted({ html: coloured, plain }, true)).toBeNull();
    expect(pasteFormatted({ html: '', plain }, true)).toBeNull();
  });

  it('ignores a clipboard that holds a picture and no words', () => {
    expect(pasteFormatted({ html: '<p><img src="x.png"></p>', plain: ' ' }, true)).toBeNull();
  });

  it('sends no inlined pictures, which would outweigh the article', () => {
    const picture = `<p>Flour<img alt="a" src="data:image/png;base64,${'A'.repeat(2_000_000)}"> and water</p>`;
    const { html: sent } = pasteFormatted({ html: picture, plain: 'Flour and water' }, true)!;
    expect(sent).toBe('<p>Flour<img alt="a"> and water</p>');
  });

  it('drops the formatting once the words are edited', () => {
    const edited = typeText(`${plain} Nor does his cat.`);
    expect(sourceOf(edited)).toEqual({ source: edited.text, format: 'auto' });
    expect(edited.html).toBeNull();
  });

  it('starts with nothing', () => {
    expect(sourceOf(EMPTY)).toEqual({ source: '', format: 'auto' });
  });
});
