    pupil = PUPILS[number]
    for key in form:
        pupil[key] = form[key]
    return pupil
