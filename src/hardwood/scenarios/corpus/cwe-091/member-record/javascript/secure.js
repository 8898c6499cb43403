  const text = name.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
  return `<member><name>${text}</name><role>guest</role></member>`;
}
