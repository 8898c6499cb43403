    code = "".join(secrets.choice("0123456789") for _ in range(6))
    pending[phone] = code
    send(phone, code)
