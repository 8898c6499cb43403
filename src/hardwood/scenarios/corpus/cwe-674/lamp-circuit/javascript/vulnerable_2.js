  const word = takeWord(words);
  switch (word) {
    case '<':
    case '[': {
      const parts = [];
      do {
        parts.push(ohms(words, level + 1, protocol));
        if (parts.length > 1000) throw new SyntaxError('too many parts');
      } while (words[0] !== CLOSING[word]);
      return endBracket(word, parts, words, level, protocol);
    }
    default:
      return parseFloat(word);
  }
}
