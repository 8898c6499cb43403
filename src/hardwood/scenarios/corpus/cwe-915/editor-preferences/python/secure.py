    deep_merge(account["prefs"], sent["prefs"])
    return account
