import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Chart } from '../../../simulators/_kit/view.ts';
import type { Situation } from '../situation.ts';
import { chartTable } from './chart-table.ts';
import { DataTable } from './ResultTables.tsx';

/** The data of a chart as a table, folded. While it is closed it costs nothing when the data change. */
export function ChartData({ chart, situation }: { chart: Chart; situation: Situation }) {
  const isOpen = useSignal(false);
  const kept = useRef<VNode>();
  // The same node again is not looked at again.
  if (isOpen.value || !kept.current) kept.current = <DataTable table={chartTable(chart)} situation={situation} />;
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{situation.words.chartData}</summary>
      {kept.current}
    </details>
  );
}
