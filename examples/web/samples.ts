/** The sample organisations, each loaded when it is chosen. */
export const samples = {
  tiny: () => import("../organisations/tiny.yaml?raw"),
  schoonmaak: () => import("../organisations/schoonmaak.json?raw"),
  jeugdzorg: () => import("../organisations/jeugdzorg.json?raw"),
  bakkerij: () => import("../organisations/bakkerij.json?raw"),
  software: () => import("../organisations/software.json?raw"),
  thuiszorg: () => import("../organisations/thuiszorg.json?raw"),
} as const;

export type SampleName = keyof typeof samples;

export const SAMPLE_NAMES = Object.keys(samples) as readonly SampleName[];
