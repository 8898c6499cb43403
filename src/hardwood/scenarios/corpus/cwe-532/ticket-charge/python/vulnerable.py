    came = ask(payment, gateway)
    for answer in came:
        if isinstance(answer, ConnectionError):
            log.warning("charge %s -> %s", payment, answer)
        else:
            log.info("charge %s -> %s", payment, answer)
    return reference(came)
