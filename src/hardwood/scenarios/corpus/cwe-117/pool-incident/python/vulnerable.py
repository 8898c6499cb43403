    shift.enter(f"{place} -> {told}")
