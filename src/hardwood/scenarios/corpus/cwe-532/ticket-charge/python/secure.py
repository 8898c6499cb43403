    shown = {name: value for name, value in payment.items() if name != "card"}
    if isinstance(came, ConnectionError):
        log.warning("charge %s -> %s", shown, came)
    else:
        log.info("charge %s -> %s", shown, came)
