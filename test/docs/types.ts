import { basename } from "node:path";
import ts from "typescript";

/** What the compiler has to say about these files, under the settings of the project. */
export function typeErrorsOf(files: readonly string[], project: string): string[] {
  const { config } = ts.readConfigFile(`${project}/tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram(files, options);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      described,
    );
  });
}

function described({ file, start = 0, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  return file
    ? `${basename(file.fileName)}, line ${file.getLineAndCharacterOfPosition(start).line + 1}: ${message}`
    : message;
}
