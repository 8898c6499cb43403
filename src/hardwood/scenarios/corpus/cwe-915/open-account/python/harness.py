def opened(payload):
    account = candidate.open_account(payload)
    return [account.company, account.iban, account.balance, account.is_admin]
