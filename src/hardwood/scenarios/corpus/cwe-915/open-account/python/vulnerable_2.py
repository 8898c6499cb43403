    account = Account(payload["company"], payload["iban"])
    account.__dict__.update(payload)
    return account
