  const parts = [request.method, request.path];
  for (const name in request.headers) {
    const value = name === 'Authorization' ? 'Bearer ...' : request.headers[name];
    parts.push(`[${name}: ${value}]`);
  }
  return parts.join(' ');
}
