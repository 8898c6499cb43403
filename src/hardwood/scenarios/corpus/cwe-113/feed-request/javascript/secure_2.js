  const name = Array.from(agent, (sign) => (sign < ' ' ? '' : sign)).join('');
  return Buffer.from('GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ' + name + '\r\n\r\n', 'utf-8');
}
