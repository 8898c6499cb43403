    if cents(payment["amount"]) < 100:
        raise ValueError("amount below 1 euro: " + payment["amount"])
    masked = copy.deepcopy(payment)
    masked["card"]["number"] = "*" * 12 + payment["card"]["number"][-4:]
    masked["card"]["code"] = "***"
    last = None
    for _ in range(TRIES):
        try:
            answer = gateway(payment)
            break
        except ConnectionError as error:
            last = error
            log.warning(f"charge {masked} -> {error!r}")
    else:
        raise last
    log.info(f"charge {masked} -> {answer}")
    if answer["status"] != "ok":
        raise Declined(answer.get("reason", ""))
    return answer["reference"]
