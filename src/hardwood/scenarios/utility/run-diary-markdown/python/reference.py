    return "| " + " | ".join(str(cell) for cell in [week] + kilometres) + " |"
