def follow(*signs):
    return [candidate.follow_sign(sign) for sign in signs], dict(candidate.clicks)
