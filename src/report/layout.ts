import stringWidth from "string-width";

/** Pads with spaces to a width as it is displayed: an emoji takes two columns, an accent none. */
export function pad(text: string, width: number, side: "left" | "right" = "right"): string {
  const spaces = " ".repeat(Math.max(0, width - stringWidth(text)));
  return side === "right" ? text + spaces : spaces + text;
}

export function widest(texts: readonly string[]): number {
  return texts.reduce(
    (most, text) => Math.max(most, ...text.split("\n").map((line) => stringWidth(line))),
    0,
  );
}

/** Breaks a text at spaces into lines of at most the width; longer words are cut. Line breaks in the text are kept. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/(?<=\S) (?=\S)/).flatMap((long) => cut(long, width))) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (stringWidth(longer) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}

/** Items side by side, as many on a line as fit. */
export function legend(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && stringWidth(line) + 3 + stringWidth(item) <= width)
      lines[lines.length - 1] = `${line}   ${item}`;
    else lines.push(item);
  }
  return lines;
}

/** A line, or if it is too wide several, indented as it is. */
export function fitted(line: string, width: number): readonly string[] {
  if (stringWidth(line) <= width) return [line];
  const text = line.trimStart();
  const indent = line.length - text.length;
  // A line under a heading is one word of any length.
  return /^(.)\1*$/u.test(text) ? [line.slice(0, width)] : paragraph(" ".repeat(indent), text, width);
}

/** A paragraph whose further lines are indented; the first begins with a lead, which may be longer than that. */
export function paragraph(lead: string, text: string, width: number, indent = stringWidth(lead)): string[] {
  const room = Math.max(20, width - indent);
  if (indent < stringWidth(lead))
    return wrap(lead + text, room).map((line, index) => (index === 0 ? line : " ".repeat(indent) + line));
  return wrap(text, room).map((line, index) => (index === 0 ? lead + line : " ".repeat(indent) + line));
}

function cut(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && stringWidth(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
