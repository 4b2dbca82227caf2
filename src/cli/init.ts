import { access } from "node:fs/promises";
import { Command } from "commander";
import { readDocument } from "../import/document.ts";
import { InputError } from "./exit.ts";
import { systemLanguage } from "./language.ts";
import { formatOption, languageOption, type PrintOptions } from "./options.ts";
import { json, print, refuseUnwritable, writeWhole } from "./output.ts";
import { starter } from "./starter/index.ts";

interface Options extends PrintOptions {
  readonly force?: boolean;
}

export function initCommand(): Command {
  return new Command("init")
    .description("write a document to start from")
    .argument("[name]", "of the file, without extension; - is standard output", "organisation")
    .option("--force", "overwrite the file if it is there")
    .addOption(formatOption())
    .addOption(languageOption())
    .action(run);
}

async function run(name: string, options: Options): Promise<void> {
  const yaml = starter(options.lang ?? systemLanguage());
  const text = options.format === "json" ? json(readDocument(yaml, { format: "yaml" })) : yaml;
  if (name === "-") {
    await print(text);
    return;
  }
  const extension = options.format === "json" ? ".json" : ".yaml";
  const path = /\.(json|ya?ml)$/i.test(name) ? name : name + extension;
  if (options.force !== true && (await exists(path)))
    throw new InputError(`${path} is there already; --force overwrites it`);
  await refuseUnwritable(path);
  await writeWhole(path, text);
  process.stderr.write(`${path}\n`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
