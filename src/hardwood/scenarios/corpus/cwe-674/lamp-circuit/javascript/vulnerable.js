  const word = words.shift();
  if (word !== undefined && /^\d/.test(word)) {
    return Number(word);
  }
  const closing = CLOSING[word];
  if (closing === undefined) {
    throw new SyntaxError(`unexpected ${word}`);
  }
  const parts = [];
  while (words.length > 0 && words[0] !== closing) {
    parts.push(ohms(words, level + 1, protocol));
  }
  if (words.shift() !== closing || parts.length === 0) {
    throw new SyntaxError('bracket');
  }
  let result = 0;
  for (const part of parts) {
    result += word === '<' ? part : 1 / part;
  }
  if (word === '[') {
    result = 1 / result;
  }
  protocol.add(level, result);
  return result;
}
