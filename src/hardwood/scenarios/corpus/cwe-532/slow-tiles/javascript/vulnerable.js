  const shown = Object.entries(request.headers).map(([name, value]) => `[${name}: ${value}]`);
  return `slow tile, ${took}: ${request.method} ${request.path} ${shown.join(' ')}`;
}
