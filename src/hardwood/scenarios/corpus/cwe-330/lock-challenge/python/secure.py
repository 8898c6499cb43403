    number = int.from_bytes(os.urandom(8), "big")
    asked[door] = number
    return number
