    pupil = PUPILS[number]
    pupil.update({key: form[key] for key in PARENT_FIELDS if key in form})
    return pupil
