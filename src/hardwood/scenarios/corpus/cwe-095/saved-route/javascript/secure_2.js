  return JSON.parse(line.replace(/\b([xy]):/g, '"$1":'));
}
