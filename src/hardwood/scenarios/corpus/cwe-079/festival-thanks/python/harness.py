def page(sponsors):
    return str(candidate.thank_you(sponsors))
