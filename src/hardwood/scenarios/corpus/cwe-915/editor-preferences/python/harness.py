def kept(account, sent):
    try:
        candidate.save_preferences(account, sent)
    except Exception:
        pass
    return account
