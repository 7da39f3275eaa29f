/** One page of each kind. */
export const KINDS = [
  '/',
  '/playbooks/',
  '/playbooks/tech/',
  '/playbooks/tech/technical-debt/',
  '/playbooks/growth/idea-prioritisation/',
  '/simulators/',
  '/simulators/ice/',
  '/embed/ltv-cac/',
  '/verification/',
  '/verification/ltv-cac/',
  '/assess/',
  '/assess/growth-support/',
  '/paths/',
  '/glossary/',
  '/templates/',
  '/guide/writing/',
  '/about/',
  '/changes/',
  '/offline/',
  '/404.html',
];

/** Each kind of page in both languages; the page for addresses that do not exist holds both. */
export const ADDRESSES = KINDS.flatMap((kind) => (kind === '/404.html' ? [kind] : [kind, `/en${kind}`]));
