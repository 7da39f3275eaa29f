import { createEnvironment } from './environment.ts';
import { installFasterConfig } from './faster-config.ts';

createEnvironment();
installFasterConfig();
const { render } = await import('./render.ts');

process.on('message', (message: { source: string; prefix: string }) => {
  void render(message.source, message.prefix).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
