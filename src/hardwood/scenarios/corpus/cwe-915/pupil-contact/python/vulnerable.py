    PUPILS[number].update(form)
    return PUPILS[number]
