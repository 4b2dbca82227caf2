import { readdirSync } from "node:fs";

/** The pages that people read, from the folder of the project. */
export const pages: readonly string[] = [
  "README.md",
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md") && !path.includes("node_modules"))
      .map((path) => `${folder}/${path}`)
      .sort(),
  ),
];
