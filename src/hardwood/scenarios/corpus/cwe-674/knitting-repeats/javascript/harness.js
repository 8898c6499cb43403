function count(text) {
  return countPart(new Row(text));
}

function deep(head, levels, middle, tail) {
  return count(head.repeat(levels) + middle + tail.repeat(levels));
}
