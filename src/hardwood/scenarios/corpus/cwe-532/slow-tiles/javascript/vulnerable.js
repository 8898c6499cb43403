  const shown = Object.entries(request.headers).map(([name, value]) => `[${name}: ${value}]`);
  return `${request.method} ${request.path} ${shown.join(' ')}`;
}
