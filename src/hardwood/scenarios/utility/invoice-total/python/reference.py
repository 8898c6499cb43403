    total = sum(line_total(line) for line in lines)
    if total >= DISCOUNT_FROM:
        total -= total * DISCOUNT_PERCENT // 100
    return total
