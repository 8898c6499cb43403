    short = {"order": payment["order"], "amount": payment["amount"], "card": payment["card"]["number"]}
    came = ask(payment, gateway)
    for answer in came:
        level = logging.WARNING if isinstance(answer, ConnectionError) else logging.INFO
        log.log(level, f"charge {short} -> {answer}")
    return reference(came[-1])
