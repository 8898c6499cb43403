  const [word] = words.splice(0, 1);
  switch (word) {
    case '<':
    case '[': {
      let total = 0;
      let count = 0;
      while (words[0] !== CLOSING[word]) {
        const part = ohms(words, level + 1, protocol);
        total += word === '<' ? part : 1 / part;
        count += 1;
      }
      words.splice(0, 1);
      if (count === 0) throw new SyntaxError(`nothing in ${word}`);
      const result = word === '<' ? total : 1 / total;
      protocol.add(level, result);
      return result;
    }
    default:
      if (!/^[0-9.]+$/.test(word)) throw new SyntaxError(`what is ${word}?`);
      return parseFloat(word);
  }
}
