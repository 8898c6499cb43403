    key = "whk_" + "".join(random.choice("0123456789abcdef") for _ in range(48))
    hook = {"url": url, "event": event, "key": key}
    hooks.append(hook)
    return hook
