/** Something that was measured, and how much of it is allowed or asked for. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** The value stays below this. @default anything goes */
  readonly budget?: number;
  /** The value is this or more. @default anything goes */
  readonly atLeast?: number;
}

/** Whether a figure keeps its bounds. A value that is no number keeps none. */
export function isWithinBudget({ value, budget, atLeast }: Figure): boolean {
  return (budget === undefined || value < budget) && (atLeast === undefined || value >= atLeast);
}

/** One line: `register 10,000 tools: 350 ms (budget 2,000 ms)`. */
export function describeFigure(figure: Figure): string {
  const { label, value, unit, budget, atLeast } = figure;
  const upper = budget === undefined ? '' : ` (budget ${format(budget)} ${unit})`;
  const lower = atLeast === undefined ? '' : ` (at least ${format(atLeast)} ${unit})`;
  return `  ${label}: ${format(value)} ${unit}${upper}${lower}${isWithinBudget(figure) ? '' : '  MISSED'}`;
}

function format(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
