    return ORDER.format(to="customer", reference=reference, euros=euros)
