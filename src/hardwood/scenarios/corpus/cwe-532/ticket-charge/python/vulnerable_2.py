    short = {"order": payment["order"], "amount": payment["amount"], "card": payment["card"]["number"]}
    *errors, last = ask(payment, gateway)
    for error in errors:
        log.warning(f"charge {short} -> {error}")
    log.log(logging.INFO if isinstance(last, dict) else logging.WARNING, f"charge {short} -> {last}")
    return reference([last])
