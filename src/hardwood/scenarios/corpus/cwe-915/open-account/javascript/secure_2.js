  const account = Account.restore(payload);
  account.balance = 0;
  account.isAdmin = false;
  return account;
}
