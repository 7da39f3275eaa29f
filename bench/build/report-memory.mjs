import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into every process of a build; the largest one is what a machine must hold.
const report = process.env.MEMORY_REPORT;
if (report && isMainThread) {
  process.on('exit', () => {
    const known = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).kilobytes : 0;
    const kilobytes = Math.max(known, process.resourceUsage().maxRSS);
    writeFileSync(report, JSON.stringify({ kilobytes }));
  });
}
