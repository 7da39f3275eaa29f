import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** How an editor shows two files beside each other, by the name of its program. */
const BESIDE: [editors: RegExp, option: string[], isGraphic: boolean][] = [
  [/^(code|code-insiders|codium|vscodium|cursor|windsurf)(\.cmd)?$/, ['--diff'], true],
  [/^(gvim|mvim)$/, ['-O'], true],
  [/^(vi|vim|nvim)$/, ['-O'], false],
  [/^hx$/, ['--vsplit'], false],
];

/** Where a command is run: the shell's variables, and whether somebody sits before it. */
export interface Shell {
  environment: NodeJS.ProcessEnv;
  isTerminal: boolean;
}

/** An editor's program and what it is started with. */
export type EditorCall = readonly [program: string, ...words: string[]];

/**
 * The call that opens two files beside each other: with `VISUAL`, else `EDITOR`, else VS Code where it is installed. Nothing when there
 * is no editor, or one that needs a terminal where there is none.
 *
 * @example editorCall(['zh.mdx', 'en.mdx'], { environment: { EDITOR: 'nvim' }, isTerminal: true }) // ['nvim', '-O', 'zh.mdx', 'en.mdx']
 */
export function editorCall(files: readonly string[], { environment, isTerminal }: Shell): EditorCall | undefined {
  const named = environment.VISUAL || environment.EDITOR;
  const [program, ...words] = named ? named.trim().split(/\s+/) : findOnPath('code', environment.PATH);
  if (!program) return undefined;
  const [, option = [], isGraphic = false] = BESIDE.find(([editors]) => editors.test(path.basename(program))) ?? [];
  return isTerminal || isGraphic ? [program, ...words, ...option, ...files] : undefined;
}

/** Opens the files and waits where the editor does; whether it could. */
export function openPair(files: readonly string[], shell: Shell): boolean {
  const [program, ...words] = editorCall(files, shell) ?? [];
  if (!program) return false;
  return (
    spawnSync(program, words, { stdio: ['inherit', process.stderr, 'inherit'], env: shell.environment }).status === 0
  );
}

function findOnPath(program: string, folders = ''): string[] {
  const found = folders
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => isExecutable(file));
  return found ? [found] : [];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
