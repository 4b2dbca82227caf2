const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** The first interruption asks for an end; after it a second one kills, as it does by default. */
export function interruption(): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const controller = new AbortController();
  const dispose = () => {
    for (const name of SIGNALS) process.off(name, interrupt);
  };
  const interrupt = () => {
    dispose();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, interrupt);
  return { signal: controller.signal, dispose };
}
