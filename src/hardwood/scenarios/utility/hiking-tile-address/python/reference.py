    scale = "@2x" if sharp else ""
    return f"{HOST}/{STYLE}/{zoom}/{x}/{y}{scale}.png"
