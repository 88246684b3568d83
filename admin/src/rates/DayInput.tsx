import { DatePicker } from '@strapi/design-system';
import type { Day } from '../../../server/src/exchange/types';
import { useText } from '../text';
import { toDate, toDay } from './days';

/** A calendar day; no timezone moves it. */
export const DayInput = ({
  value,
  onChange,
  from,
}: {
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** The first day that may be chosen. */
  from?: Day | null;
}) => {
  const { t } = useText();
  return (
    <DatePicker
      calendarLabel={t('day.calendar')}
      monthSelectLabel={t('day.month')}
      yearSelectLabel={t('day.year')}
      clearLabel={t('picker.clear')}
      minDate={toDate(from ?? null)}
      value={toDate(value)}
      onChange={(date) => onChange(date ? toDay(date) : null)}
      onClear={() => onChange(null)}
    />
  );
};
