/**
 * The few scripts that stand in the page itself, by their SHA-256: our own that sets the theme before the first paint (`FIRST_THEME`), and
 * two of Starlight's for the sidebar, open or scrolled. `tests/build/policy.test.ts` names a new one when Starlight changes.
 */
const INLINE_SCRIPTS = [
  'sha256-IKjDxnP/Ji05IIUoyfN4y3bPudTGuJslrgcGPUtiWT8=',
  'sha256-wX2yOADeV+NMngflD5uYi3vl50SHC4sfM1EmylVjlX4=',
  'sha256-7eCV4jtsr4t4knb3c4FCRPeu7GGZeOUGE3XvWix0XOQ=',
];

/** The rules for fetching ahead, which count as a script; see `speculation-rules.ts`. */
const INLINE_RULES = ['sha256-rf6SK63zH7EZq3PRWXgZ7WAUQAsyvcmrhVNzPg6cIEA='];

/** And the custom properties that its icons, its theme picker and its sidebar are given as attributes. */
const INLINE_STYLES = [
  'sha256-VYLa8fO3Sg6dJRXXw7VIjyTkcNLC4IuPCz1UPV1OKy0=',
  'sha256-4nwmP7y2Oqil2yoHYBvRn7OImAddhzMs7BiQ3EXY2ls=',
  'sha256-wrvMNywJ/dvSTFeuRqdBZPkNpA9KJjNVehBzjKFXP5A=',
  'sha256-r2WEacw89sPmp/OD8a8qTrigv6kSvYZXLpAnutU3xjQ=',
  'sha256-N0U7UbX70ebuNVEQiGcI+KTCoqytKKf6vbasn4H+n3A=',
  'sha256-+o0Ukw+pibd6OGgynNyobYZNy77EwLqaKT/4mYFmQeA=',
];

const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`).join(' ');

/** What a page of the site may load and run: what comes from the site itself, and nothing else. */
export const CONTENT_POLICY = [
  "default-src 'self'",
  `script-src 'self' ${quoted([...INLINE_SCRIPTS, ...INLINE_RULES])}`,
  `style-src 'self' 'unsafe-hashes' ${quoted(INLINE_STYLES)}`,
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
