  const nothing = (status) => ({ status, body: NOTHING });
  if (clubOf(request.headers) === undefined) return nothing(401);
  if (request.method !== 'GET') return nothing(405);
  const [, style, ...numbers] = request.path.match(TILE) ?? [];
  if (style === undefined) return nothing(404);
  const [zoom, x, y] = numbers.map((digits) => parseInt(digits, 10));
  if (!onTheMap(zoom, x, y)) {
    return nothing(404);
  }
  const start = clock();
  const picture = render(style, zoom, x, y);
  const seconds = clock() - start;
  if (seconds >= SLOW) {
    let line = `slow tile, ${seconds.toFixed(1)} s: GET ${request.path}`;
    for (const name of ['Accept', 'Accept-Language', 'Accept-Encoding', 'User-Agent', 'If-None-Match']) {
      if (request.headers[name] !== undefined) line += ` [${name}: ${request.headers[name]}]`;
    }
    warn(line);
  }
  return { status: 200, body: picture };
}
