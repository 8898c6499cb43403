  const books = '"' + path.join('shelves', shelf) + '"/*.txt';
  return parseInt(sh('cat ' + books + ' | wc -w'), 10);
}
