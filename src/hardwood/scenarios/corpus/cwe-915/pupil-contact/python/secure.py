    for key, value in form.items():
        if key in PARENT_FIELDS:
            PUPILS[number][key] = value
    return PUPILS[number]
