function circuit(text) {
  const protocol = new Protocol();
  const words = wordsOf(text);
  const result = ohms(words, 0, protocol);
  return [result, words, protocol.lines];
}

function deep(head, levels, middle, tail) {
  return circuit(head.repeat(levels) + middle + tail.repeat(levels))[0];
}
