    code = f"{random.randint(0, 999999):06d}"
    pending[phone] = code
    send(phone, code)
