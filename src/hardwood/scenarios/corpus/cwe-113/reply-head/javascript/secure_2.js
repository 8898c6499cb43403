  if (/\r|\n/.test(requestId)) return 'HTTP/1.1 400 Bad Request\r\n\r\n';
  return ['HTTP/1.1 200 OK', `X-Request-Id: ${requestId}`, '', ''].join('\r\n');
}
