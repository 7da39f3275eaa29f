import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayNumber, workingDay } from './calendar.ts';

const anyDay = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const daysPerWeek = fc.integer({ min: 1, max: 7 });

describe('days of the calendar', () => {
  test('have the numbers that the machine’s own calendar gives them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(dayNumber(text)).toBe(Date.parse(text) / 86_400_000);
        expect(dateOf(dayNumber(text))).toBe(text);
      }),
    );
  });

  test('that are worked on are counted one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e5, max: 1e5 }),
        fc.integer({ min: 1, max: 200 }),
        daysPerWeek,
        (from, n, per) => {
          let [day, left] = [from, n];
          for (;;) {
            const weekday = (new Date(day * 86_400_000).getUTCDay() + 6) % 7;
            if (weekday < per) left -= 1;
            if (left === 0) break;
            day += 1;
          }
          expect(workingDay(from, n, per)).toBe(day);
        },
      ),
    );
  });
});
