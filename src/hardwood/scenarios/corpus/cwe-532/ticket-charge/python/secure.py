    shown = {name: value for name, value in payment.items() if name != "card"}
    came = ask(payment, gateway)
    for answer in came:
        if isinstance(answer, ConnectionError):
            log.warning("charge %s -> %s", shown, answer)
        else:
            log.info("charge %s -> %s", shown, answer)
    return reference(came)
