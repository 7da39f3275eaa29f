import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into the build's own process; helpers that it starts do not report.
const report = process.env.MEMORY_REPORT;
delete process.env.MEMORY_REPORT;
if (report && isMainThread) {
  process.on('exit', () => writeFileSync(report, JSON.stringify({ kilobytes: process.resourceUsage().maxRSS })));
}
