  const name = label.replace(/[:\r\n]/g, ' ');
  store(`${name}:${action}:${owner}`);
}
