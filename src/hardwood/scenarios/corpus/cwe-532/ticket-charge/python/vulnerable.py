    if cents(payment["amount"]) < 100:
        raise ValueError(f"order {payment['order']}: the amount is too small")
    for attempt in range(1, TRIES + 1):
        try:
            answer = gateway(payment)
        except ConnectionError as error:
            log.warning("charge %s -> %s", payment, error)
            if attempt == TRIES:
                raise
            continue
        log.info("charge %s -> %s", payment, answer)
        if answer["status"] == "declined":
            raise Declined(answer["reason"])
        return answer["reference"]
