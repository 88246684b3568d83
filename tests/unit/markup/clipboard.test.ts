import { blocksText, cleanHtml, htmlToBlocks } from '../../../server/src/markup';

const clean = (html: string): string => cleanHtml(html).html;

describe('Word', () => {
  test('its namespaces, comments, smart tags and fillers leave the words', () => {
    const pasted = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
      <style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal style='margin-bottom:0cm;mso-list:none'><span lang=EN-US style='mso-ansi-language:EN-US'>The ferry to <st1:City
w:st="on">Northport</st1:City> runs <b style='mso-bidi-font-weight:normal'>twice</b> a day.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>It costs 4&nbsp;crowns.</p><!--EndFragment--></body></html>`;
    expect(
      clean(pasted)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ).toBe('<p>The ferry to Northport runs <b>twice</b> a day.</p> <p>It costs 4&nbsp;crowns.</p>');
  });

  test('a title becomes a headline, a quotation a quotation', () => {
    expect(clean('<p class=MsoTitle>The ferry</p><p class=MsoQuote>We sail.</p>')).toBe(
      '<h1>The ferry</h1><blockquote>We sail.</blockquote>',
    );
  });

  test('list paragraphs become lists, nested by level, without their painted bullets', () => {
    const item = (level: number, marker: string, words: string): string =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
      `<span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}</p>\n`;
    const pasted = `<p>Ports:</p>${item(1, '·', 'Northport')}${item(2, 'o', 'its old quay')}${item(1, '·', 'Southport')}<p>End</p>${item(1, '1.', 'Sail')}${item(1, '2.', 'Land')}`;
    expect(clean(pasted).replace(/\n/g, '')).toBe(
      '<p>Ports:</p><ul><li>Northport<ul><li>its old quay</li></ul></li><li>Southport</li></ul><p>End</p>' +
        '<ol><li>Sail</li><li>Land</li></ol>',
    );
  });
});

describe('Google Docs', () => {
  test('its bold wrapper is not bold, its bold spans are', () => {
    const pasted =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38">' +
      '<span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">The ferry is </span>' +
      '<span style="font-weight:700;font-style:italic;">late</span><span style="text-decoration:line-through">.</span></p><br></b>';
    expect(clean(pasted)).toBe('<p>The ferry is <em><strong>late</strong></em><s>.</s></p><br>');
  });
});

describe('web pages', () => {
  test('font tags, spans and runs of no-break spaces go; one no-break space is typography', () => {
    expect(
      clean(
        '<center><font face="Arial" color=red>The&nbsp;&nbsp; &nbsp;fare: <span class="x">10&nbsp;%</span></font></center>',
      ),
    ).toBe('The fare: 10&nbsp;%');
  });

  test('line breaks in pairs part paragraphs', () => {
    const { blocks } = htmlToBlocks(
      '<div>The ferry<br>is late.<br><br>It rains.<br> <br><b>So</b> what?</div>',
    );
    expect(blocksText(blocks)).toBe('The ferry\nis late.\n\nIt rains.\n\nSo what?');
  });
});
