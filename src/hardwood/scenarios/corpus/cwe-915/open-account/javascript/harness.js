function opened(payload) {
  const account = openAccount(payload);
  return [account.company, account.iban, account.balance, account.isAdmin, account instanceof Account];
}
