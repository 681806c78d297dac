const dayMs = 86_400_000;
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** One UTC day, as far as climate normals care. */
export interface CalendarDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** 0 is January. */
  readonly month: number;
  readonly monthName: string;
  readonly daysInMonth: number;
}

/** The UTC day that lies some days after a moment. @param atMs milliseconds since the Unix epoch */
export function calendarDay(atMs: number, daysLater = 0): CalendarDay {
  const at = new Date(atMs + daysLater * dayMs);
  const month = at.getUTCMonth();
  const daysInMonth = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return { date: at.toISOString().slice(0, 10), month, monthName: names[month] ?? '', daysInMonth };
}
