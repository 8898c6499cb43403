    told = told.replace("\r", " ").replace("\n", " ")
    shift.enter(f"{place} -> {told}")
