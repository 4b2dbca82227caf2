export { figures, type FigureName } from "./figures.ts";
export { measure, type MeasureOptions, type Measures } from "./measure.ts";
