  const account = new Account();
  for (const key of Object.keys(account)) {
    if (payload[key] !== undefined) account[key] = payload[key];
  }
  return account;
}
