    deep_merge(account, {"prefs": sent.get("prefs", {})})
    return account
