  const { method, path, headers } = request;
  if (!clubOf(headers)) return { status: 401, body: NOTHING };
  if (method !== 'GET') return { status: 405, body: NOTHING };
  const match = TILE.exec(path);
  if (!match) return { status: 404, body: NOTHING };
  const style = match[1];
  const place = match.slice(2).map(Number);
  if (!onTheMap(...place)) return { status: 404, body: NOTHING };
  const began = clock();
  const body = render(style, ...place);
  const took = clock() - began;
  if (took >= SLOW) {
    const shown = Object.entries(headers)
      .filter(([name]) => !['authorization', 'cookie'].includes(name.toLowerCase()))
      .map(([name, value]) => `[${name}: ${value}]`);
    warn(`slow tile, ${took.toFixed(1)} s: ${method} ${path} ${shown.join(' ')}`);
  }
  return { status: 200, body };
}
