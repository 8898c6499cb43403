    code = "".join(random.choices("0123456789", k=6))
    pending[phone] = code
    send(phone, code)
