    short = {"order": payment["order"], "amount": payment["amount"], "card": payment["card"]["number"]}
    write = log.warning if isinstance(came, ConnectionError) else log.info
    write(f"charge {short} -> {came}")
