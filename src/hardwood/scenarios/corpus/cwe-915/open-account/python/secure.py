    return Account(company=payload["company"], iban=payload["iban"])
