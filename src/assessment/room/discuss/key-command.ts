/** What a key asks the presenter for. */
export type KeyCommand = { kind: 'reveal' | 'timer' | 'next' | 'previous' } | { kind: 'level'; level: number };

const LETTERS: Record<string, 'reveal' | 'timer' | 'next' | 'previous'> = {
  r: 'reveal',
  t: 'timer',
  n: 'next',
  p: 'previous',
};

/**
 * What a key asks for; nothing while somebody is typing. Ctrl + Enter goes on from everywhere.
 *
 * @example keyCommand(new KeyboardEvent('keydown', { key: 'r' }), 5) // { kind: 'reveal' }
 */
export function keyCommand(event: KeyboardEvent, levels: number): KeyCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key === 'Enter' && (ctrlKey || metaKey)) return { kind: 'next' };
  if (ctrlKey || metaKey || altKey || isTyping(target)) return undefined;
  const letter = LETTERS[key.toLowerCase()];
  if (letter) return { kind: letter };
  const level = Number(key);
  return Number.isInteger(level) && level >= 1 && level <= levels ? { kind: 'level', level } : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
