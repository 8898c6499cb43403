    code = f"{secrets.randbelow(1000000):06d}"
    pending[phone] = code
    send(phone, code)
