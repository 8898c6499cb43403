  const { token } = JSON.parse(body);
  return removeReaders({ token }) > 0;
}
