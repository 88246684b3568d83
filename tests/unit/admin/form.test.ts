import { readForm, sameForm } from '../../../admin/src/panel/form';

const shape = { fields: ['title', 'body', 'rates'], topics: 'topics' };
const topic = (documentId: string) => ({ id: 1, apiData: { id: 1, documentId, isTemporary: true } });

test('a form is read by its own fields alone, and an empty one is an emptied one', () => {
  expect(readForm(shape, { title: 'T', cover: { id: 3 }, body: undefined })).toEqual({
    values: { title: 'T', body: null, rates: null },
    topics: { connect: [], disconnect: [] },
  });
});

test('the relation’s rows are told by the document behind them', () => {
  const topics = { connect: [topic('a'), { id: 9 }], disconnect: [{ id: 2, documentId: 'b' }] };
  expect(readForm(shape, { topics }).topics).toEqual({ connect: ['a'], disconnect: ['b'] });
  expect(readForm({ fields: [], topics: null }, { topics })).toEqual({ values: {} });
});

test('two forms are the same by what they say', () => {
  const form = (text: string) => readForm(shape, { title: 'T', body: [{ children: [{ text }] }] });
  expect(sameForm(form('a'), form('a'))).toBe(true);
  expect(sameForm(form('a'), form('b'))).toBe(false);
  expect(
    sameForm(form('a'), readForm(shape, { ...form('a').values, topics: { connect: [topic('x')] } })),
  ).toBe(false);
});
