/**
 * Lets a command end quietly when nobody reads its answer any more, as in `npm run --silent stats -- --json | head`: that is no mistake
 * of the command's. Any other error of writing is thrown as ever.
 */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(onError)) stream.on('error', onError);
  }
}

function onError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
