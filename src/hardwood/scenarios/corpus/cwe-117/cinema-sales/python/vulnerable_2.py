    return ",".join(str(sale[key]) for key in ("day", "film", "seats", "cents"))
