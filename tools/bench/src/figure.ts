/** Something that was measured, and how much of it is allowed. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** The value stays below this. @default anything goes */
  readonly budget?: number;
}

/** Whether a figure keeps its budget. A value that is no number keeps none. */
export function isWithinBudget({ value, budget }: Figure): boolean {
  return budget === undefined || value < budget;
}

/** One line: `register 10,000 tools: 350 ms (budget 2,000 ms)`. */
export function describeFigure(figure: Figure): string {
  const { label, value, unit, budget } = figure;
  const limit = budget === undefined ? '' : ` (budget ${format(budget)} ${unit})`;
  return `  ${label}: ${format(value)} ${unit}${limit}${isWithinBudget(figure) ? '' : '  EXCEEDED'}`;
}

function format(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
