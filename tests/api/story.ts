/** An interview of our own writing, and ways to send it to Strapi. */

export const TITLE = 'Marsh: the tide pays the island’s bills';

/** Seven direct quotes by one person, all with their reporting words beside them. */
export const PARAGRAPHS = [
  'In an interview with the magazine “Lighthouse”, Minister Helena Marsh looked back on ten years of the tidal plant at Kestrel Bay. She spoke about energy, trade with the mainland and the satellite that watches the coast.',
  '“We promised the islanders cheap electricity, and the power plant has delivered it every winter since,” Marsh said.',
  'The energy ministry expects the second turbine hall to open next year. “Our electricity exports have grown threefold, and the grid is ready for more,” she noted.',
  'Foreign trade has followed the cables. “The new trade agreement with the mainland removed the last import tariffs on our fish,” the minister explained.',
  'Customs duties were the hardest part of the talks. “Nobody in the harbour believed that the export quota would ever fall,” she added.',
  'The island also has a place in space exploration. “Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour,” Marsh emphasized.',
  'A small space agency now employs forty people. “We will train two cosmonauts with our partners before the decade ends,” she stated.',
  'Asked about the future, Helena Marsh summed up: “An island that makes its own power can choose its own friends.”',
];

export const TEXT = PARAGRAPHS.join('\n\n');

interface Block {
  type: 'paragraph';
  children: { type: 'text'; text: string }[];
}

export const blocks = (paragraphs: string[] = PARAGRAPHS): Block[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** The paragraphs with one exact replacement; throws when there is nothing to replace. */
export const replaced = (from: string, to: string, paragraphs: string[] = PARAGRAPHS): string[] => {
  if (!paragraphs.some((paragraph) => paragraph.includes(from))) throw new Error(`no “${from}” in the story`);
  return paragraphs.map((paragraph) => paragraph.replace(from, to));
};
