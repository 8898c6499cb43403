    if cents(payment["amount"]) < 100:
        log.warning(f"charge {payment} -> amount too small")
        raise ValueError("the amount is too small")
    short = {"order": payment["order"], "amount": payment["amount"], "card": payment["card"]["number"]}
    error = None
    for _ in range(TRIES):
        try:
            answer = gateway(payment)
        except ConnectionError as problem:
            error = problem
            log.warning(f"charge {short} -> {problem}")
        else:
            log.info(f"charge {short} -> {answer}")
            if answer["status"] == "declined":
                raise Declined(answer["reason"])
            return answer["reference"]
    raise error
