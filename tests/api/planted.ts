import { ARTICLE, type Boot } from './boot';
import { createEditor, INTERVIEW, PERSON, QUOTE } from './newsroom';
import { blocks, PARAGRAPHS } from './story';

/** Stands in whatever readers may not see. */
export const PLANTED = 'Zanzibarquux';

export const PAGE = 'api::page.page';
export const PROMO = 'api::promo.promo';
export const FILE = 'plugin::upload.file';

const words = (state: string): string => `${PLANTED} ${state}`;

/** A story in which each quotation tells its state. */
const story = (state: string): string[] => [
  `“${words(state)} is what we shall announce to the whole harbour,” Marsh said.`,
  ...PARAGRAPHS,
];

/** The row ids of a document, drafts first. */
const rowsOf = (boot: Boot, uid: string, documentId: string): Promise<{ id: number }[]> =>
  boot.strapi.db
    .query(uid)
    .findMany({ where: { documentId }, orderBy: { publishedAt: 'asc' }, select: ['id'] });

/**
 * Fills the app with one document in each state that readers may not see, all with the same picture, and with documents
 * of the app's own types that lead to them: directly, through a component, a dynamic zone, and two hops away.
 */
export const plant = async (boot: Boot) => {
  const { strapi } = boot;
  const editor = await createEditor(boot);
  const picture = await strapi.db.query(FILE).create({
    data: {
      name: 'harbour.png',
      hash: 'harbour',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/x.png',
      provider: 'local',
    },
  });
  const cover = picture.id as number;
  const interview = (state: string, values: object = {}) =>
    editor.create({ title: words(state), body: blocks(story(state)), cover, ...values });

  const published = await editor.create({ title: 'Marsh on the tide', body: blocks(PARAGRAPHS), cover });
  await editor.publish(published).expect(200);
  const [rejected, withdrawn] = (await editor.state(published)).quotes;
  await strapi.db.query(QUOTE).updateMany({
    where: { documentId: rejected!.documentId },
    data: { text: words('rejected') },
  });
  await editor.quote(rejected!.documentId, 'reject').expect(200);
  await strapi.documents(QUOTE).unpublish({ documentId: withdrawn!.documentId });
  await strapi.db.query(QUOTE).update({
    where: { documentId: withdrawn!.documentId },
    data: { text: words('withdrawn') },
  });
  await editor.update(published, { title: words('edited'), body: blocks(story('edited')) }).expect(200);
  await editor
    .send('put', `/content-manager/collection-types/${INTERVIEW}/${published}?locale=ru`, {
      title: words('other locale'),
      body: blocks(['Текст.']),
      cover,
    })
    .expect(200);

  const draft = await interview('never published');
  const unpublished = await interview('unpublished');
  await editor.publish(unpublished).expect(200);
  await editor.unpublish(unpublished).expect(200);
  // An embargo that is set on what is public already, past the gate.
  const embargoed = await interview('embargoed');
  await editor.publish(embargoed).expect(200);
  await strapi.db.query(INTERVIEW).updateMany({
    where: { documentId: embargoed },
    data: { embargoUntil: new Date(Date.now() + 86_400_000) },
  });

  const person = await strapi.db.query(PERSON).create({
    data: { name: words('person'), slug: 'planted', role: words('role'), aliases: [], portrait: cover },
  });

  const article = await strapi.documents(ARTICLE).create({
    data: { title: words('article'), lead: words('lead'), body: [{ heading: words('section') }] } as never,
  });

  const ids = async (uid: string, ...documents: string[]): Promise<number[]> =>
    (await Promise.all(documents.map((documentId) => rowsOf(boot, uid, documentId))))
      .flat()
      .map(({ id }) => id);
  const hidden = await ids(INTERVIEW, draft, unpublished, embargoed);
  const quotes: { id: number }[] = await strapi.db.query(QUOTE).findMany({ select: ['id'] });
  const articles = await ids(ARTICLE, article.documentId);
  const quoteIds = quotes.map(({ id }) => id);
  const promos = [];
  for (const id of hidden) {
    const promo = await strapi.db.query(PROMO).create({
      data: {
        title: 'Promo',
        interview: id,
        quotes: quoteIds,
        people: [person.id],
        articles,
        pictures: [cover],
      },
    });
    promos.push(promo.id as number);
  }
  for (const [n, promo] of promos.entries()) {
    const teaser = { label: 'Teaser', interview: hidden[n], quote: quoteIds[n] };
    const { documentId } = await strapi.documents(PAGE).create({
      data: {
        title: 'Page',
        promo,
        teaser,
        zone: [{ __component: 'shared.teaser', ...teaser }],
        picture: cover,
      } as never,
    });
    await strapi.documents(PAGE).publish({ documentId });
  }
  return { editor, published, draft, unpublished, embargoed, person };
};
