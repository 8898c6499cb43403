    account = Account(payload["company"], payload["iban"])
    return account
