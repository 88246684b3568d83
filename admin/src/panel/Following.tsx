import { TextButton } from '@strapi/design-system';
import type { Warning } from '../../../server/src/desk/contract';
import { Notice } from '../Notice';
import { useText } from '../text';
import { Quiet } from './Quiet';
import type { Live } from './useLive';

/** How what is shown relates to what is typed. */
export const Following = ({ live }: { live: Live }) => {
  const { t } = useText();
  if (live.failure) {
    return (
      <Notice tone="warning" action={<TextButton onClick={live.retry}>{t('panel.retry')}</TextButton>}>
        {live.failure.message ?? t(live.failure.kind === 'offline' ? 'failure.offline' : 'failure.unknown')}{' '}
        {t('panel.unsaved')}
      </Notice>
    );
  }
  if (live.state) return <Quiet>{t('panel.live')}</Quiet>;
  return live.reading ? <Quiet>{t('panel.reading')}</Quiet> : null;
};

export const Warnings = ({ warnings }: { warnings: readonly Warning[] }) =>
  warnings
    // The tally under "Quotes" and each quote's own reason say the same in the editor's language.
    .filter(({ code }) => code !== 'quotes')
    .map(({ code, message }) => (
      <Notice key={code} tone="warning">
        {message}
      </Notice>
    ));
