    values = [str(sale[key]) for key in ("day", "film", "seats", "cents")]
    return ",".join(" ".join(value.replace(",", ";").splitlines()) for value in values)
