    rows = [[sale["day"], sale["film"], sale["seats"], sale["cents"]] for sale in sales]
    return "".join(",".join(" ".join(str(v).replace(",", ";").splitlines()) for v in row) + "\n" for row in rows)
