    masked = copy.deepcopy(payment)
    masked["card"]["number"] = "*" * 12 + payment["card"]["number"][-4:]
    masked["card"]["code"] = "***"
    level = logging.WARNING if isinstance(came, Exception) else logging.INFO
    log.log(level, f"charge {masked} -> {came}")
