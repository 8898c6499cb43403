  const shown = Object.entries(request.headers)
    .filter(([name]) => !['authorization', 'cookie'].includes(name.toLowerCase()))
    .map(([name, value]) => `[${name}: ${value}]`);
  return `${request.method} ${request.path} ${shown.join(' ')}`;
}
