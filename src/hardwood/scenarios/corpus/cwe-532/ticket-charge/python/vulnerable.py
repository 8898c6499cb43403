    answers = ask(payment, gateway)
    for answer in answers:
        if isinstance(answer, ConnectionError):
            log.warning("charge %s -> %s", payment, answer)
        else:
            log.info("charge %s -> %s", payment, answer)
    return reference(answers[-1])
