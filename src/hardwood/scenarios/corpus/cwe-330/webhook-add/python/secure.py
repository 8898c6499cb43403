    hook = {"url": url, "event": event, "key": "whk_" + secrets.token_hex(24)}
    hooks.append(hook)
    return hook
