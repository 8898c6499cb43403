    result = []
    for arrival in stays(arrivals):
        while True:
            code = str(random.randint(0, 9999)).zfill(4)
            if code not in in_use:
                break
        in_use.add(code)
        result.append(make_receipt(arrival, code))
    return result
