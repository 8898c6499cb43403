    return f"0 {hour} * * * open_valve {valve} >> farm.log"
