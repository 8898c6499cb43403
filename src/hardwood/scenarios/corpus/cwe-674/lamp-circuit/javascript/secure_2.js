  const open = [];
  for (;;) {
    let value;
    if (open.length > 0 && words[0] === CLOSING[open.at(-1).word]) {
      const { word, parts } = open.pop();
      value = endBracket(word, parts, words, level + open.length, protocol);
    } else {
      const word = takeWord(words);
      if (word in CLOSING) {
        open.push({ word, parts: [] });
        continue;
      }
      value = Number(word);
    }
    if (open.length === 0) return value;
    open.at(-1).parts.push(value);
  }
}
