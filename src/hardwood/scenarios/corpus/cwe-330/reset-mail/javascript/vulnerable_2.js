  const c = createHash('sha1').update(email + Date.now() + Math.random()).digest('hex');
  return RESET_PAGE + '?' + new URLSearchParams({ email, c }).toString();
}
