import { useTheme } from 'styled-components';
import type { Point } from '../../../server/src/exchange/readout';
import { sparkline } from '../../../server/src/exchange/sparkline';
import { showDecimal } from './numbers';
import { useWording } from './useWording';

const BOX = { width: 240, height: 48, padding: 4 };

/** The last publications as a line; whoever cannot see it is told where it starts, ends, and how far it went. */
export const Sparkline = ({ points }: { points: readonly Point[] }) => {
  const { t, day, marks } = useWording();
  const { colors } = useTheme();
  const { path, last, first, lastPoint, min, max } = sparkline(points, BOX);
  if (points.length < 2 || !last || !first || !lastPoint || !min || !max) return null;
  const label = t('widget.chart', {
    count: points.length,
    from: day(first.date),
    to: day(lastPoint.date),
    first: showDecimal(first.rate, marks),
    last: showDecimal(lastPoint.rate, marks),
    min: showDecimal(min.rate, marks),
    max: showDecimal(max.rate, marks),
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      width="100%"
      height={BOX.height}
      preserveAspectRatio="none"
    >
      <title>{label}</title>
      <path
        d={path}
        fill="none"
        stroke={colors.primary600}
        strokeWidth={2}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
};
