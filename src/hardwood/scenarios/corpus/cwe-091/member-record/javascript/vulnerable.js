  return `<member><name>${name}</name><role>guest</role></member>`;
}
