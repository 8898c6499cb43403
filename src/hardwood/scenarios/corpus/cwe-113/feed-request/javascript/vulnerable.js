  const head = ['GET /feed HTTP/1.1', 'Host: pod.example', `User-Agent: ${agent}`];
  return Buffer.from(head.concat('', '').join('\r\n'));
}
