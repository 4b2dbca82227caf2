import stringWidth from "string-width";
import { escaped, html, Markup } from "./markup.ts";

/** Colours as charts know them, and the variables of the style sheet that they stand for: one drawing for light and dark. */
const INKS = {
  ink: "#010101",
  line: "#030303",
  paper: "#040404",
  one: "#050505",
  two: "#060606",
  three: "#070707",
  four: "#080808",
  five: "#090909",
  six: "#0a0a0a",
} as const;

/** Colours that tell series apart, as the style sheet calls them. */
export const SERIES_VARIABLES = ["one", "two", "three", "four", "five", "six"] as const;
const SERIES = SERIES_VARIABLES.map((name) => INKS[name]);

export interface Bar {
  readonly name: string;
  /** Value of each of the series; null draws nothing. */
  readonly values: readonly (number | null)[];
}

export interface BarChart {
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
  /** Bars of one name on top of each other instead of under each other. */
  readonly stacked: boolean;
  /** A value as it is told; the index is that of its bar. */
  readonly shown: (value: number, bar: number) => string;
  /** A line across, such as what is available or fair. */
  readonly mark?: { readonly name: string; readonly values: readonly (number | null)[] };
}

export interface PointChart {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly points: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly marked: boolean;
  }[];
  readonly shown: (value: number) => string;
}

/** Draws charts as SVG, each with identifiers of its own. */
export interface Charts {
  readonly bars: (chart: BarChart) => Markup;
  readonly points: (chart: PointChart) => Markup;
}

/** Wide enough for names and bars, narrow enough for a phone. */
const WIDTH = 360;
const FONT = 13;
/** Characters of a line of a name. */
const LONGEST_LINE = 18;
const TEXT = { fontFamily: "system-ui, sans-serif", fontSize: FONT, color: INKS.ink };
const LINE = { lineStyle: { color: INKS.line } };

/** Loads the library that draws (Apache ECharts, on the server: no browser, no script in the page). */
export async function loadCharts(): Promise<Charts> {
  const [core, { BarChart, LineChart, ScatterChart }, { GridComponent }, { SVGRenderer }] = await Promise.all(
    [
      import("echarts/core"),
      import("echarts/charts"),
      import("echarts/components"),
      import("echarts/renderers"),
    ],
  );
  core.use([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);
  let drawn = 0;
  const draw = (title: string, height: number, option: object): Markup => {
    const chart = core.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
    chart.setOption({ animation: false, textStyle: TEXT, color: SERIES, ...option });
    const svg = chart.renderToSVGString();
    chart.dispose();
    drawn += 1;
    return new Markup(inked(svg, title, `chart${drawn}`));
  };
  return {
    bars: (chart) => html`${legend(chart)}${draw(chart.title, barHeight(chart), barOption(chart))}`,
    points: (chart) => draw(chart.title, 360, pointOption(chart)),
  };
}

/** What the colours mean, as text: drawn in the page, it wraps as the page does. */
function legend({ series, mark }: BarChart): Markup | null {
  if (series.length < 2 && mark === undefined) return null;
  const swatches = series.map((name, index) => {
    const colour = SERIES_VARIABLES[index % SERIES_VARIABLES.length] ?? "ink";
    return html`<li><span class="swatch" style="background:var(--${colour})"></span>${name}</li>`;
  });
  return html`<ul class="legend" aria-hidden="true">${swatches}${mark !== undefined && html`<li><span class="swatch mark"></span>${mark.name}</li>`}</ul>`; // prettier-ignore
}

function barHeight({ bars, series, stacked }: BarChart): number {
  const each = stacked ? 28 : 14 + 17 * series.length;
  // Two lines of a name need their room.
  return 16 + (bars.some(({ name }) => isLong(name)) ? Math.max(each, 38) : each) * bars.length;
}

function isLong(name: string): boolean {
  return stringWidth(name) > LONGEST_LINE;
}

/** A name that has room beside its bars in so many lines; the table below has it whole. */
function cut(name: string, lines: number): string {
  const most = lines * LONGEST_LINE;
  const line = name.replace(/\s+/gu, " ");
  if (stringWidth(line) <= most) return line;
  let short = "";
  for (const character of line) {
    if (stringWidth(short + character) >= most) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

function barOption({ series, bars, stacked, shown, mark }: BarChart): object {
  // A width for all is taken whether it is needed or not.
  const wrapped = bars.some(({ name }) => isLong(name));
  const marks = mark === undefined ? [] : [markSeries(mark)];
  return {
    // Texts are measured without their font: long lines may come out wider.
    grid: {
      left: wrapped ? 24 : 8,
      right: 48,
      top: 8,
      bottom: 8,
      outerBoundsMode: "same",
      outerBoundsContain: "all",
    },
    xAxis: { type: "value", axisLabel: { show: false }, splitLine: LINE },
    yAxis: {
      type: "category",
      inverse: true,
      data: bars.map(({ name }) => cut(name, series.length > 1 && !stacked ? 3 : 2)),
      axisTick: { show: false },
      axisLine: LINE,
      axisLabel: { ...TEXT, ...(wrapped ? { width: 130, overflow: "break", lineHeight: 15 } : {}) },
    },
    series: [
      ...series.map((name, index) => ({
        type: "bar",
        name,
        barWidth: stacked ? 16 : 12,
        barGap: "30%",
        ...(stacked ? { stack: "all" } : {}),
        itemStyle: {
          color: SERIES[index % SERIES.length],
          borderColor: INKS.paper,
          borderWidth: stacked ? 1 : 0,
        },
        data: bars.map(({ values }) => values[index] ?? null),
        // Numbers would stand on the marks; they are in the table below.
        label:
          stacked || mark !== undefined
            ? { show: false }
            : {
                show: true,
                position: "right",
                ...TEXT,
                formatter: ({ value, dataIndex }: { value: number | null; dataIndex: number }) =>
                  value === null ? "" : shown(value, dataIndex),
              },
      })),
      ...marks,
    ],
  };
}

/** A short line across each bar. */
function markSeries({ name, values }: NonNullable<BarChart["mark"]>): object {
  return {
    type: "scatter",
    name,
    symbol: "rect",
    symbolSize: [3, 22],
    itemStyle: { color: INKS.ink },
    data: values.map((value, index) => [value, index]).filter(([value]) => value !== null),
  };
}

function pointOption({ across, up, points, shown }: PointChart): object {
  const axis = (name: string) => ({
    type: "value",
    name,
    nameLocation: "middle",
    nameGap: 34,
    nameTextStyle: { ...TEXT },
    scale: true,
    axisLine: LINE,
    splitLine: LINE,
    axisLabel: { ...TEXT, formatter: shown },
  });
  return {
    grid: { left: 40, right: 30, top: 20, bottom: 48, outerBoundsMode: "same", outerBoundsContain: "all" },
    xAxis: axis(across),
    yAxis: axis(up),
    series: [
      {
        type: "line",
        symbol: "circle",
        symbolSize: 10,
        lineStyle: { color: INKS.one, width: 2 },
        itemStyle: { color: INKS.one },
        data: points.map(({ x, y, marked, name }) => ({
          value: [x, y],
          name,
          ...(marked ? { symbolSize: 18, itemStyle: { color: INKS.two } } : {}),
        })),
        label: { show: true, position: "top", ...TEXT, formatter: ({ name }: { name: string }) => name },
      },
    ],
  };
}

/**
 * The drawing with the colours of the style sheet, identifiers that no other drawing has, a title, and as wide as there is
 * room. The library counts identifiers on from drawing to drawing, so they are counted anew.
 */
function inked(svg: string, title: string, id: string): string {
  const known = new Map<string, string>();
  const named = svg.replace(/zr\d+-[\w-]+/gu, (name) => {
    const own = known.get(name) ?? `${id}-${known.size}`;
    known.set(name, own);
    return own;
  });
  let text = named.replace(/<style>[^]*?<\/style>/gu, "");
  for (const [name, colour] of Object.entries(INKS)) text = text.replaceAll(colour, `var(--${name})`);
  const box = /viewBox="([^"]*)"/u.exec(text)?.[1] ?? `0 0 ${WIDTH} 300`;
  return text.replace(
    /^<svg[^>]*>/u,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-labelledby="${id}-title"><title id="${id}-title">${escaped(title)}</title>`,
  );
}
