/** Rewards by month and state, as bars; the table below says the same. States differ by pattern, not by colour alone. */
import { type MonthOfRewards, type RewardState, type RewardsByMonth, rewardStates } from '../../utils/trips';
import { useWords } from '../words';
import './points.css';

const height = 140;
const slot = 48;
const foot = 18;

export function RewardFigure({ rewards, id }: { rewards: RewardsByMonth; id: string }) {
  const { t, times } = useWords();
  const { currency, months } = rewards;
  const tallest = months.reduce(
    (most, month) => (totalOf(month) > totalOf(most) ? month : most),
    months[0] ?? none,
  );
  const scale = (height - 20) / Math.max(totalOf(tallest), 1);
  const width = Math.max(months.length * slot, 240);
  const label = t('rewards_figure', currency, tallest.month, times.sum(totalOf(tallest), currency));
  return (
    <figure class="rewards">
      <figcaption>{currency}</figcaption>
      <svg viewBox={`0 0 ${width} ${height + foot}`} width={width} role="img" aria-label={label}>
        <Patterns id={id} />
        <line class="axis" x1="0" x2={width} y1={height} y2={height} />
        <TallestSum at={months.indexOf(tallest)} width={width} said={times.sum(totalOf(tallest), currency)} />
        {months.map((month, i) => (
          <Bar
            key={month.month}
            month={month}
            x={i * slot}
            isOdd={(months.length - i) % 2 === 0}
            scale={scale}
            id={id}
          />
        ))}
      </svg>
      <ul>
        {rewardStates.map((state) => (
          <li key={state}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect class={state} x="1" y="1" width="14" height="14" fill={fillOf(state, id)} />
            </svg>
            {t(`rewards_${state}`)}
          </li>
        ))}
      </ul>
      <RewardTable rewards={rewards} />
    </figure>
  );
}

/** Over its bar, towards the middle, so that nothing of it is cut off. */
function TallestSum({ at, width, said }: { at: number; width: number; said: string }) {
  const isRight = at * slot > width / 2;
  return (
    <text
      x={isRight ? (at + 1) * slot - 8 : at * slot + 8}
      y="0"
      dominant-baseline="hanging"
      text-anchor={isRight ? 'end' : 'start'}
    >
      {said}
    </text>
  );
}

const none: MonthOfRewards = { month: '', sums: { paid: 0, confirmed: 0, expected: 0, lost: 0 } };
const totalOf = ({ sums }: MonthOfRewards): number =>
  rewardStates.reduce((sum, state) => sum + sums[state], 0);

const fillOf = (state: RewardState, id: string): string | undefined =>
  state === 'confirmed' ? `url(#${id}-hatch)` : state === 'lost' ? `url(#${id}-cross)` : undefined;

const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={`${id}-hatch`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line class="hatch" x1="0" x2="0" y1="0" y2="6" />
    </pattern>
    <pattern id={`${id}-cross`} width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="cross" d="M0 6L6 0" />
    </pattern>
  </defs>
);

interface BarProps {
  month: MonthOfRewards;
  x: number;
  /** Every other month is named where there is little room. */
  isOdd: boolean;
  scale: number;
  id: string;
}

function Bar({ month, x, isOdd, scale, id }: BarProps) {
  let top = height;
  return (
    <g>
      {rewardStates.map((state) => {
        const tall = month.sums[state] * scale;
        top -= tall;
        return tall > 0 ? (
          <rect
            key={state}
            class={state}
            x={x + 8}
            y={top}
            width={slot - 16}
            height={tall}
            fill={fillOf(state, id)}
          />
        ) : null;
      })}
      <text class={isOdd ? 'odd' : undefined} x={x + slot / 2} y={height + 14} text-anchor="middle">
        {month.month.slice(2).replace('-', '/')}
      </text>
    </g>
  );
}

function RewardTable({ rewards: { currency, months } }: { rewards: RewardsByMonth }) {
  const { t, times } = useWords();
  return (
    <details>
      <summary>{t('rewards_table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('rewards_month')}</th>
            {rewardStates.map((state) => (
              <th key={state} scope="col">
                {t(`rewards_${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, sums }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {rewardStates.map((state) => (
                <td key={state}>{sums[state] ? times.sum(sums[state], currency) : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
