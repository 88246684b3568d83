import { personOf } from '../../../admin/src/panel/person';

const choices = [
  { documentId: 'a', name: 'Liis Kask' },
  { documentId: 'b', name: 'Liis Kask' },
  { documentId: 'c', name: 'Ганна Вярба' },
];

describe('personOf', () => {
  it('knows a person however the name is typed', () => {
    expect(personOf('  ганна   вярба ', choices)).toEqual({ documentId: 'c', name: 'Ганна Вярба' });
  });

  it('takes the first of two who bear one name: the chosen one is put there', () => {
    expect(personOf('Liis Kask', choices)?.documentId).toBe('a');
  });

  it('makes a new person of any other name, and of a part of one', () => {
    expect(personOf('Liis', choices)).toEqual({ documentId: null, name: 'Liis' });
  });

  it('makes nobody of nothing', () => {
    expect(personOf('   ', choices)).toBeNull();
  });
});
