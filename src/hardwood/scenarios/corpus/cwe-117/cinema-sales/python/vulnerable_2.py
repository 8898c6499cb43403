    return "".join(",".join(str(sale[key]) for key in ("day", "film", "seats", "cents")) + "\n" for sale in sales)
