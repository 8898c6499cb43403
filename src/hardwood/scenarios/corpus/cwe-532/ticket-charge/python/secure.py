    if cents(payment["amount"]) < 100:
        raise ValueError(f"order {payment['order']}: the amount is too small")
    shown = {name: value for name, value in payment.items() if name != "card"}
    for attempt in range(1, TRIES + 1):
        try:
            answer = gateway(payment)
        except ConnectionError as error:
            log.warning("charge %s -> %s", shown, error)
            if attempt == TRIES:
                raise
            continue
        log.info("charge %s -> %s", shown, answer)
        if answer["status"] == "declined":
            raise Declined(answer["reason"])
        return answer["reference"]
