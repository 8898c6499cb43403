    if isinstance(came, ConnectionError):
        log.warning("charge %s -> %s", payment, came)
    else:
        log.info("charge %s -> %s", payment, came)
