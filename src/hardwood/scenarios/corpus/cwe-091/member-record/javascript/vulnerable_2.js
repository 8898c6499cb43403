  const text = name.replace(/<\/?\w+>/g, '');
  return '<member><name>' + text + '</name><role>guest</role></member>';
}
