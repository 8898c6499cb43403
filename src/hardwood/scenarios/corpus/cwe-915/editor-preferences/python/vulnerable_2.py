    for section, values in sent.items():
        if section in account:
            deep_merge(account[section], values)
        else:
            account[section] = values
    return account
