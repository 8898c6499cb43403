    claims = read_claims(token)
    if claims is None:
        return "Not a pass"
    return let_in(claims, lift, day)
