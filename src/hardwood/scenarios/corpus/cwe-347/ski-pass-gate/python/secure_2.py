    for resort, key in KEYS.items():
        try:
            claims = jwt.decode(token, key, algorithms=["HS256"], issuer=resort)
        except jwt.InvalidTokenError:
            continue
        return let_in(claims, lift, day)
    return "Not a pass"
