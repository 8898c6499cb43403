  const c = randomBytes(16).toString('hex');
  return RESET_PAGE + '?email=' + encodeURIComponent(email) + '&c=' + c;
}
