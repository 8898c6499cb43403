    deep_merge(account, sent)
    return account
