  const { token } = JSON.parse(body);
  if (typeof token !== 'string' || token === '') {
    return false;
  }
  const at = readers.findIndex((reader) => reader.token === token);
  if (at >= 0) readers.splice(at, 1);
  return at >= 0;
}
