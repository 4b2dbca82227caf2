import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What the compiler has to say about these files of a folder, under the settings of the project. */
export function typeErrorsOf(files: readonly string[], folder: string, project: string): string[] {
  const settings = join(folder, "tsconfig.json");
  writeFileSync(
    settings,
    JSON.stringify({
      extends: join(project, "tsconfig.json"),
      // The project takes the types of Node from its own folder of packages.
      compilerOptions: { typeRoots: [join(project, "node_modules/@types")] },
      include: [],
      files: files.map((file) => relative(folder, file)),
    }),
  );
  const compiler = join(project, "node_modules/typescript-native/bin/tsc");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, "-p", settings, "--pretty", "false"],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  const said = `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  return status === 0 || said.length > 0 ? said : ["the compiler did not come to an end"];
}
