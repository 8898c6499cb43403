  let line = `${request.method} ${request.path}`;
  for (const name of ['Accept', 'Accept-Language', 'Accept-Encoding', 'User-Agent', 'If-None-Match']) {
    if (request.headers[name] !== undefined) line += ` [${name}: ${request.headers[name]}]`;
  }
  return line;
}
