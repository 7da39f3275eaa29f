import type { RoadmapLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: RoadmapLabels = {
  title: 'Roadmap and schedule',
  question: 'When will it be done?',
  inputs: {
    tasks: {
      name: 'Tasks',
      help: 'One task per row: what it waits for, and how long it takes at best, most likely and at worst. No duration makes a milestone.',
      evidence:
        'Tasks and likely durations are from the 15-month example of an e-commerce growth plan (a target), with two tasks run side by side and the data system before the experiments; best and worst are invented.',
      columns: {
        name: { name: 'Task', help: 'In a few words, what can be seen once it is done; no name twice.' },
        after: { name: 'After', help: 'Names of the tasks that must be done first, with commas between them.' },
        optimistic: { name: 'Optimistic', help: 'How long it takes if all goes well, in the time unit chosen.' },
        likely: { name: 'Likely', help: 'The most common duration.' },
        pessimistic: { name: 'Pessimistic', help: 'How long it took when it went worst.' },
        stage: { name: 'Stage', help: 'The section it belongs to in the Gantt chart; may be blank.' },
      },
    },
    timeUnit: {
      name: 'Time unit',
      help: 'What the three durations are counted in; days are working days.',
      evidence: 'The source plans in months.',
      options: { days: 'Working days', weeks: 'Weeks', months: 'Months' },
    },
    startDate: {
      name: 'Start',
      help: 'The day on which work on the first task begins.',
      evidence: 'The default is invented.',
    },
    daysPerWeek: {
      name: 'Working days a week',
      help: 'Counted from Monday. Public holidays are not taken off; put a closure in as a task.',
      evidence: 'Five is usual.',
    },
    promise: {
      name: 'Promised after',
      help: 'Months from the start after which it is promised to be done.',
      evidence: 'The source’s example takes 15 months in all.',
    },
    together: {
      name: 'Late together',
      help: 'Correlation between the durations of any two tasks: the same people, the same supplier. 0 is independent; at 100% all are late or early together.',
      evidence: 'The default of 30% is an assumption; your own finished projects know better.',
    },
    shape: {
      name: 'Spread of a duration',
      help: 'How it lies between the three durations. PERT keeps closer to the likely one; the triangle gives the ends more weight.',
      evidence: 'PERT has been the custom since 1959.',
      options: { pert: 'PERT (beta)', triangular: 'Triangular' },
    },
  },
  outputs: {
    p80: 'Done with 80% certainty (P80)',
    p50: 'Done as likely as not (P50)',
    promiseChance: 'Chance to keep the promise',
    p95: 'Done with 95% certainty (P95)',
    mean: 'Mean time to the end',
    likelyEnd: 'End by likely durations',
    likelyChance: 'Chance to keep that end',
    buffer: 'Buffer (P80 less that end)',
    p80Together: 'P80 if all run late together',
    calendarDays: 'Calendar days to P80',
    criticalCount: 'Tasks critical more often than not',
  },
  formulas: { taskMean: 'Mean duration of the task', taskSpread: 'Standard deviation of the task’s duration' },
  reasons: {},
  problems: {
    repeatedName: '“{name}” in row {row} has the name of row {first}.',
    unknownTask: 'Row {row} comes after “{name}”, which is not in the table.',
    unknownTaskNear: 'Row {row} comes after “{name}”, which is not in the table. Is it “{nearest}”?',
    circle: 'These tasks wait for each other, so none can start: {circle}.',
    likelyBelow: 'The likely duration in row {row} is {likely}, below the optimistic {optimistic}.',
    pessimisticBelow: 'The pessimistic duration in row {row} is {pessimistic}, below the likely {likely}.',
  },
  presets: {
    asPrinted: {
      name: 'The source’s 15 months',
      text: 'The beauty brand of an e-commerce plan: durations and order as given (targets), without any doubt. Three of the 15 months have no task.',
    },
    fourStages: {
      name: 'Four stages',
      text: 'From a document on support systems: 6, 12 and 18 months are its illustration, best and worst invented; the fourth stage only begins.',
    },
    launch: {
      name: 'Five teams meet',
      text: 'Five teams of four to eight weeks each, and a launch that needs all of them. Invented.',
    },
  },
  tasks: {
    research: 'Research',
    diagnosis: 'Diagnosis',
    team: 'Team',
    plan: 'Plan',
    data: 'Data system',
    experiments: 'Experiments',
    channels: 'Channel tests',
    paths: 'Key paths',
    campaigns: 'Campaigns',
    segments: 'Segments',
    iteration: 'Iteration',
    evaluation: 'Evaluation',
  },
  stages: { prepare: 'Prepare', build: 'Build', widen: 'Widen', deepen: 'Deepen' },
  evolution: {
    stages: ['Foundations:', 'Capability:', 'Completion:', 'Innovation'],
    lines: ['technology', 'data', 'organisation', 'integration'],
    fourth: 'Innovation begins',
  },
  parallel: {
    teams: ['Front end', 'Back end', 'Data', 'Operations', 'Legal'],
    together: 'Test together',
    released: 'Launch',
  },
  between: ', ',
  sentences: {
    answer:
      'Done by {p80} with 80% certainty, {months} from the start; as likely as not by {p50}. The end by likely durations alone, {end}, holds with a chance of {chance}.',
    sure: 'With these durations it is done on {end}. All three are alike everywhere, so that no doubt is stated.',
  },
  charts: {
    gantt: 'Gantt chart',
    task: 'Task',
    start: 'Start',
    lateFrom: 'Planned end',
    time: { days: 'Working days', weeks: 'Weeks', months: 'Months' },
    critical: 'Mostly critical',
    other: 'Other tasks',
    late: 'At worst (P95)',
    buffer: 'Buffer',
    ganttReading:
      'By likely durations {count} tasks end after {end}; with the buffer, after {p80}, they do so with 80% certainty.',
    ganttReadingFirst:
      'The first {shown} of {count} tasks. By likely durations they end after {end}; with the buffer, after {p80}, with 80% certainty.',
    end: 'How certain is which date?',
    months: 'Months from the start',
    share: 'Chance to be done',
    done: 'Done',
    promise: 'promise',
    endReading:
      'Half the time it takes up to {p50}, four times in five {p80}, 19 times in 20 {p95}; the promise of {promise} has a chance of {chance}.',
    criticality: 'Which tasks decide the end',
    criticalShare: 'Share of runs in which it is critical',
    criticalReading:
      '“{first}” is on the critical path in {share} of runs; “{uncertain}” brings the most doubt about the end.',
    criticalReadingSure: '“{first}” is on the critical path in {share} of runs.',
  },
  tables: {
    tasks: 'The tasks',
    task: 'Task',
    start: 'Planned start',
    finish: 'Planned end',
    late: 'At worst (P95)',
    mean: 'Mean duration',
    slack: 'Slack',
    critical: 'Critical',
  },
  source: {
    heading: 'Mermaid text of the Gantt chart, ready to paste into a playbook',
    title: 'Schedule',
    description: '{count} tasks end by {end} by their likely durations; with the buffer by {p80}, with 80% certainty.',
    buffer: 'Buffer',
    reserve: 'Reserve',
  },
  notes: {
    noDoubt:
      'The three durations of every task are alike, so no chance can be told. Ask each owner for best and worst, with finished tasks in view.',
    wish: 'The end by likely durations, {end}, has a chance of only {chance}. Likely durations do not add up to a likely end: there is more room to be late than early.',
    promiseTooEarly:
      'The promise has a chance of {chance}, less than even: cut scope or move the date now rather than later.',
    merge:
      'Chains run side by side and meet: any of them may be the last, and the end waits for the last, so it is later than each looks by itself.',
    independent:
      'Tasks vary independently here, so that early and late ones offset each other. If all ran late together, P80 would be {p80}.',
    ends: 'The pessimistic duration is taken as a limit that is never passed. Without records, people set that limit too low.',
    leftOut:
      'Left out: that one person cannot do two things at once, holidays, added scope, rework. Where two tasks need the same person, put one after the other.',
  },
};
