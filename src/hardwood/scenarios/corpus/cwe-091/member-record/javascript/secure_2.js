  const text = name.replace(/[<&]/g, ' ').trim();
  return '<member><name>' + text + '</name><role>guest</role></member>';
}
