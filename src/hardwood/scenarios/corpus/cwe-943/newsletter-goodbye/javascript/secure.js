  const { token } = JSON.parse(body);
  return removeReaders({ token: String(token) }) > 0;
}
