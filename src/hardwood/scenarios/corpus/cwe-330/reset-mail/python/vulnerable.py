    c = "".join(random.choices(LETTERS, k=20))
    return RESET_PAGE + "?" + urlencode({"email": email, "c": c})
