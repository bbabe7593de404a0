// The ends of periods that people look ahead to.
import { addDays, addMonths, type Day } from "$lib/text";

/** End of this month, of the next, of the quarter and of the year; each day only once. */
export function horizons(today: Day): { text: string; day: Day }[] {
  const month = Number(today.slice(5, 7));
  const quarterEnd = Math.ceil(month / 3) * 3;
  const ends = [
    { text: "pipeline-until-month", day: monthEnd(today, 0) },
    { text: "pipeline-until-next-month", day: monthEnd(today, 1) },
    { text: "pipeline-until-quarter", day: monthEnd(today, quarterEnd - month) },
    { text: "pipeline-until-year", day: monthEnd(today, 12 - month) },
    { text: "pipeline-until-next-quarter", day: monthEnd(today, quarterEnd - month + 3) },
  ];
  return ends.filter((end, index) => ends.findIndex((other) => other.day === end.day) === index).sort((a, b) => a.day.localeCompare(b.day));
}

function monthEnd(day: Day, months: number): Day {
  return addDays(addMonths(`${day.slice(0, 7)}-01`, months + 1), -1);
}
