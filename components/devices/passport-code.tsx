/** The passport as a QR code: black on white in every theme, since cameras read nothing else for sure. */
import { encode } from 'uqr';
import { useWords } from '../words';

/** White modules around it, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Draws a text of at most 2,000 letters. */
export function PassportCode({ text }: { text: string }) {
  const { t } = useWords();
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="passport-code"
      role="img"
      aria-label={t('passport_code')}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
