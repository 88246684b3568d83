import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violations {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

/** What axe-core finds wrong with the page's own part, serious or worse; Strapi's menu around it is Strapi's. */
export async function violations(page: Page, part = 'main'): Promise<string[]> {
  await page.evaluate(AXE);
  // What fades in is judged as it will stand there.
  await page.evaluate(`document.getAnimations().forEach((animation) => {
    if (Number.isFinite(animation.effect.getComputedTiming().endTime)) animation.finish();
  })`);
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as Violations;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(' ')}`);
}

const keep = async (page: Page, key: string, value: string): Promise<void> => {
  await page.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(value)})`);
  await page.reload();
};

/** The admin in another of its colour schemes. */
export const useScheme = (page: Page, scheme: 'light' | 'dark') => keep(page, 'STRAPI_THEME', scheme);

/** The admin in another language. */
export const useLanguage = (page: Page, language: string) => keep(page, 'strapi-admin-language', language);
