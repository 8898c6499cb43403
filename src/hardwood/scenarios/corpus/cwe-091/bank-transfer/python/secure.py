    return ORDER.format(to="customer", reference=escape(reference), euros=euros)
