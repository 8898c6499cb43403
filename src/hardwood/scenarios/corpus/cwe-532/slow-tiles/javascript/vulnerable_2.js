  if (!clubOf(request.headers)) {
    return { status: 401, body: NOTHING };
  }
  if (request.method !== 'GET') {
    return { status: 405, body: NOTHING };
  }
  const match = request.path.match(TILE);
  if (match === null || !onTheMap(+match[2], +match[3], +match[4])) {
    return { status: 404, body: NOTHING };
  }
  const before = clock();
  const body = render(match[1], +match[2], +match[3], +match[4]);
  const after = clock();
  if (after - before >= SLOW) {
    const parts = [`slow tile, ${(after - before).toFixed(1)} s: ${request.method} ${request.path}`];
    for (const name in request.headers) {
      const value = name === 'Authorization' ? 'Bearer ...' : request.headers[name];
      parts.push(`[${name}: ${value}]`);
    }
    warn(parts.join(' '));
  }
  return { status: 200, body };
}
