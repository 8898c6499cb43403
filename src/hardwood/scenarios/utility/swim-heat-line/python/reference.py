    return f"{lane:>2} {name:<14} {seconds:>6.2f}"
