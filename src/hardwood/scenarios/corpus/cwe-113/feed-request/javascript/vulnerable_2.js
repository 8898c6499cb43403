  const name = agent.replace(/\r\n/g, ' ').trim();
  return Buffer.from(`GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ${name}\r\n\r\n`, 'ascii');
}
