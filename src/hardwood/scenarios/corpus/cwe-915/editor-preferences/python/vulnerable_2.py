    for section in sent:
        deep_merge(account.setdefault(section, {}), sent[section]) if isinstance(sent[section], dict) else account.update({section: sent[section]})
    return account
