  const id = requestId.replace('\r', '').replace('\n', '');
  return ['HTTP/1.1 200 OK', `X-Request-Id: ${id}`, '', ''].join('\r\n');
}
