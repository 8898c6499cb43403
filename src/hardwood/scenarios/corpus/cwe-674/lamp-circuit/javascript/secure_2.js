  const open = [];
  words.reverse();
  try {
    for (;;) {
      const word = words.pop();
      let value;
      if (word === '<' || word === '[') {
        open.push({ kind: word, parts: [] });
        continue;
      } else if (open.length > 0 && word === CLOSING[open.at(-1).kind]) {
        const { kind, parts } = open.pop();
        if (parts.length === 0) throw new SyntaxError('empty bracket');
        value = kind === '<' ? parts.reduce((a, b) => a + b, 0) : 1 / parts.reduce((a, b) => a + 1 / b, 0);
        protocol.add(level + open.length, value);
      } else if (/^\d/.test(word)) {
        value = Number(word);
      } else {
        throw new SyntaxError(String(word));
      }
      if (open.length === 0) return value;
      open.at(-1).parts.push(value);
    }
  } finally {
    words.reverse();
  }
}
