    masked = copy.deepcopy(payment)
    masked["card"]["number"] = "*" * 12 + payment["card"]["number"][-4:]
    masked["card"]["code"] = "***"
    came = ask(payment, gateway)
    for answer in came:
        level = logging.INFO if isinstance(answer, dict) else logging.WARNING
        log.log(level, f"charge {masked} -> {answer}")
    return reference(came)
