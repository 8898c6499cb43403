  const word = takeWord(words);
  if (CLOSING[word] === undefined) {
    return Number(word);
  }
  const parts = [];
  while (words.length > 0 && words[0] !== CLOSING[word]) {
    parts.push(ohms(words, level + 1, protocol));
  }
  return endBracket(word, parts, words, level, protocol);
}
