import { DETAILED, detailed } from "./detailed.ts";
import { QUALITY_COLUMNS, qualityRow } from "./qualityRow.ts";

/**
 * The quality of today's division in the six sample organisations; prints the table of docs/measures.md: `npm run quality`.
 */
console.log(`| ${QUALITY_COLUMNS.join(" | ")} |`);
console.log(`|---|${"--:|".repeat(QUALITY_COLUMNS.length - 1)}`);
for (const name of [...DETAILED, "facility"]) console.log(qualityRow(name, detailed(name)));
