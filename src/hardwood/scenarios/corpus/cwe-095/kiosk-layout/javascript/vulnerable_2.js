  const columns = Function('"use strict"; return ' + text)();
  return columns.map(Number);
}
