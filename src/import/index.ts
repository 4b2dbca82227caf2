export { readDocument, type ReadOptions } from "./document.ts";
