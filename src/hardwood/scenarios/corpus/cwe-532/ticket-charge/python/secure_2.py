    masked = copy.deepcopy(payment)
    masked["card"]["number"] = "*" * 12 + payment["card"]["number"][-4:]
    masked["card"]["code"] = "***"
    *errors, last = ask(payment, gateway)
    for error in errors:
        log.warning(f"charge {masked} -> {error!r}")
    log.log(logging.INFO if isinstance(last, dict) else logging.WARNING, f"charge {masked} -> {last}")
    return reference(last)
